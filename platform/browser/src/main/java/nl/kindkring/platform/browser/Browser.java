package nl.kindkring.platform.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium with a profile of its own, gone when it is closed. */
public final class Browser implements AutoCloseable {

    /** The success criteria of WCAG 2.2, levels A and AA, as axe names them. */
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Far longer than a page takes on an idle machine: the build machine may be busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Opens one.
     *
     * @throws IllegalStateException when none is installed, saying what to install
     */
    public static Browser open() {
        Executables found = Executables.find();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(found.browser().toFile());
        // no calls home of the browser itself
        options.addArguments("--disable-background-networking", "--disable-component-update", "--no-first-run", "--disable-sync");
        options.addArguments("--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--lang=nl", "--window-size=1280,900");
        if (System.getProperty("user.name").equals("root")) {
            options.addArguments("--no-sandbox"); // it refuses to run as root otherwise; it visits pages of this project only
        }
        return new Browser(new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(found.driver().toFile()).usingAnyFreePort().build(), options));
    }

    /** Makes the screen as large as that. */
    public void on(Screen screen) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", screen.width(), "height", screen.height(),
                "deviceScaleFactor", screen == Screen.PHONE ? 2 : 1, "mobile", screen == Screen.PHONE));
    }

    /** Sends these headers, and no others that were asked for before, with every request from now on. */
    public void sendAlways(Map<String, String> headers) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", headers));
    }

    /** Goes there and waits until it has loaded; the driver does not always wait where the page that is left has the same address (13 of 100 times on a busy machine, 2 of them before there was anything to press a key on). */
    public void visit(String address) {
        driver.get(address);
        untilLoaded();
    }

    /** For whatever else a test wants to do. */
    public WebDriver driver() {
        return driver;
    }

    /** The first element that a CSS selector finds. @throws org.openqa.selenium.NoSuchElementException when there is none */
    public WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** Clicks, and waits until another page has come. */
    public void follow(WebElement element) {
        WebElement before = find("html");
        element.click();
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.stalenessOf(before));
        untilLoaded();
    }

    private void untilLoaded() {
        new WebDriverWait(driver, PATIENCE).until(ready -> script("return document.readyState").equals("complete"));
    }

    /** What of the page breaks WCAG 2.2 AA, as far as a machine can tell: rule, what it asks, where. */
    public List<String> violations() {
        return new AxeBuilder().withTags(WCAG_22_AA).setLegacyMode(true).analyze(driver).getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> said(rule) + ": " + node.getTarget() + " " + node.getHtml())).toList();
    }

    private static String said(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + ")";
    }

    /** How many CSS pixels the page is wider than the screen; 0 when nothing scrolls sideways. */
    public long widerThanScreen() {
        return (Long) script("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Presses the tab key once and gives the element that has the focus then. */
    public WebElement tab() {
        new Actions(driver).sendKeys(Keys.TAB).perform();
        return driver.switchTo().activeElement();
    }

    /**
     * Presses enter on a link to a place in the page, and waits until the page is there.
     *
     * @throws IllegalArgumentException when it is none
     */
    public void enter(WebElement link) {
        String place = link.getDomAttribute("href");
        if (place == null || !place.startsWith("#")) {
            throw new IllegalArgumentException("no link to a place in the page: " + link.getTagName() + " " + place);
        }
        link.sendKeys(Keys.ENTER);
        new WebDriverWait(driver, PATIENCE).until(there -> script("return location.hash").equals(place));
    }

    /** Runs a script in the page and gives its result. */
    public Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Keeps what the page looks like, all of it, as PNG. */
    public void keep(Path picture) {
        Object data = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true)).get("data");
        try {
            Files.createDirectories(picture.toAbsolutePath().getParent());
            Files.write(picture, Base64.getDecoder().decode(data.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
