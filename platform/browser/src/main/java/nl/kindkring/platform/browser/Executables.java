package nl.kindkring.platform.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The browser and its driver as they are installed.
 *
 * @param browser Chromium or Chrome
 * @param driver chromedriver of the same version
 */
record Executables(Path browser, Path driver) {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
            "Google Chrome", "Chromium");
    private static final List<String> DRIVERS = List.of("chromedriver");
    private static final List<String> ELSEWHERE = List.of("/usr/lib/chromium", "/usr/lib/chromium-browser", "/opt/google/chrome", "/opt/homebrew/bin",
            "/Applications/Google Chrome.app/Contents/MacOS", "/Applications/Chromium.app/Contents/MacOS");

    /**
     * Those of this machine: named by {@code CHROME_BIN} and {@code CHROMEDRIVER}, or on the path.
     *
     * @throws IllegalStateException saying what to install
     */
    static Executables find() {
        return find(System.getenv(), ELSEWHERE);
    }

    static Executables find(Map<String, String> environment, List<String> elsewhere) {
        List<Path> folders = Stream.concat(Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator)), elsewhere.stream())
                .filter(folder -> !folder.isBlank()).map(Path::of).toList();
        Optional<Path> browser = find(environment.get("CHROME_BIN"), folders, BROWSERS);
        Optional<Path> driver = find(environment.get("CHROMEDRIVER"), folders, DRIVERS);
        if (browser.isEmpty() || driver.isEmpty()) {
            throw new IllegalStateException("Tests of pages need Chromium and chromedriver, and %s was not found. ".formatted(browser.isEmpty() ? "Chromium" : "chromedriver")
                    + "Install them (Debian, Ubuntu: apt-get install chromium chromium-driver), or set CHROME_BIN and CHROMEDRIVER; "
                    + "or leave these tests out and say so: -DexcludedGroups=browser");
        }
        return new Executables(browser.get(), driver.get());
    }

    /** What somebody named is taken or nothing: another browser than the one that was asked for would be tested. */
    private static Optional<Path> find(@Nullable String named, List<Path> folders, List<String> names) {
        return (named != null ? Stream.of(Path.of(named)) : folders.stream().flatMap(folder -> names.stream().map(folder::resolve)))
                .filter(Files::isExecutable).findFirst();
    }
}
