package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.DIRECTOR;
import static nl.kindkring.local.ServiceApp.CONSENT;
import static nl.kindkring.local.ServiceApp.REPORTING;
import static nl.kindkring.local.ServiceApp.SIGNAL;
import static nl.kindkring.local.ServiceApp.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kindkring.platform.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;

/** A person with a browser, Keycloak's own page to sign in, and the cookie that comes of it. */
@ExtendWith(SystemUnderTest.class)
@Tag("browser")
class SigningInAtTheDashboardTest {

    private static final String SESSION = "q_session_dashboard";

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    @Tag("K11")
    void a_director_signs_in_sees_totals_and_nothing_about_a_child_and_signs_out(SystemUnderTest.Running kindkring) {
        String dashboard = kindkring.system().address(REPORTING) + "/v1/dashboard";
        browser.visit(dashboard + "/areas/GM0268?lang=en");
        assertThat(browser.find("main").getText()).contains("has not made these figures public");
        assertThat(browser.driver().manage().getCookies()).as("nobody is followed who only looks").isEmpty();

        click("Sign in");
        assertThat(browser.driver().getCurrentUrl()).startsWith(kindkring.system().realm().toString()).contains("code_challenge_method=S256");
        assertThat(browser.find("html").getAttribute("lang")).as("Keycloak's page in the language of ours").isEqualTo("en");
        browser.keep(Path.of("target", "pictures", "keycloak.png"));
        new SignInPage(browser).signIn(DIRECTOR);
        assertThat(browser.driver().getCurrentUrl()).as("back where it began").isEqualTo(dashboard + "/areas/GM0268?lang=en");
        assertThat(browser.find("main").getText()).doesNotContain("has not made these figures public").contains("All tables");
        browser.keep(Path.of("target", "pictures", "signed-in.png"));

        click("Structural signals");
        assertThat(browser.find("h1").getText()).isEqualTo("Structural signals");
        assertThat(kindkring.api().get(DIRECTOR, SIGNAL, "/signals").status()).isEqualTo(403);
        assertThat(kindkring.api().get(DIRECTOR, TEAM, "/cases").status()).isEqualTo(403);
        assertThat(kindkring.api().get(DIRECTOR, CONSENT, "/children").status()).isEqualTo(403);

        click("Sign out");
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(dashboard);
        assertThat(names()).doesNotContain(SESSION);
        assertThat(browser.driver().findElements(By.cssSelector(".kk-top a[href*='session/begin']"))).hasSize(1);
        browser.visit(dashboard + "/structural-signals?lang=en");
        assertThat(browser.find("#username").isDisplayed()).as("Keycloak's session ended as well: it asks again").isTrue();
    }

    @Test
    void the_session_is_an_encrypted_cookie_that_no_script_reads_and_that_opens_the_dashboard_alone(SystemUnderTest.Running kindkring) {
        String root = kindkring.system().address(REPORTING).toString();
        browser.visit(root + "/v1/dashboard/structural-signals?lang=nl");
        new SignInPage(browser).signIn(DIRECTOR);
        assertThat(browser.driver().getCurrentUrl()).as("whoever had to sign in first comes to the page that was asked for").isEqualTo(root + "/v1/dashboard/structural-signals?lang=nl");
        Cookie session = browser.driver().manage().getCookieNamed(SESSION);
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualTo("Lax");
        assertThat(session.getPath()).isEqualTo("/v1/dashboard");
        assertThat(session.getValue().split("\\.")).as("an encrypted token (JWE) has five parts").hasSize(5);
        assertThat(new String(Base64.getUrlDecoder().decode(session.getValue().split("\\.")[3]), StandardCharsets.ISO_8859_1)).doesNotContain("director", "realm_access");

        browser.visit(root + "/v1/structural-signals");
        assertThat(browser.driver().getPageSource()).as("the API knows bearer tokens and no cookie").contains("urn:kindkring:problem:unauthenticated");

        browser.visit(root + "/v1/dashboard/about?lang=nl");
        browser.driver().manage().deleteCookieNamed(SESSION);
        String altered = session.getValue().substring(0, session.getValue().length() - 8) + "AAAAAAAA";
        browser.script("document.cookie = arguments[0]", SESSION + "=" + altered + "; path=/v1/dashboard");
        browser.visit(root + "/v1/dashboard/structural-signals?lang=nl");
        assertThat(browser.driver().findElements(By.linkText("Afmelden"))).as("Keycloak still knows who it is, and a new session was made").hasSize(1);
        assertThat(browser.driver().manage().getCookieNamed(SESSION).getValue()).isNotIn(session.getValue(), altered);
    }

    @Test
    void without_signing_in_nothing_is_seen_of_a_municipality_that_chose_nothing(SystemUnderTest.Running kindkring) {
        assertThat(kindkring.api().getAsAnybody(REPORTING, "/trends?limit=1000&municipality=" + Circle.MUNICIPALITY).json().path("items")).isEmpty();
        browser.visit(kindkring.system().address(REPORTING) + "/v1/dashboard?lang=nl");
        assertThat(browser.driver().findElements(By.cssSelector("tbody tr"))).isEmpty();
        assertThat(browser.find("main").getText()).contains("niet openbaar gemaakt");
    }

    private void click(String link) {
        browser.follow(browser.driver().findElement(By.linkText(link)));
    }

    private Set<String> names() {
        return browser.driver().manage().getCookies().stream().map(Cookie::getName).collect(Collectors.toSet());
    }
}
