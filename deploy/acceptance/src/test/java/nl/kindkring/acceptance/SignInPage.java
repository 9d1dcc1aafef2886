package nl.kindkring.acceptance;

import nl.kindkring.platform.browser.Browser;
import org.openqa.selenium.By;

/** Keycloak's own page, where a person signs in at the dashboard. */
record SignInPage(Browser browser) {

    /** Goes to a page that everybody may open, signs in from there and comes back to it. */
    void signInAt(String address, Person who) {
        browser.visit(address);
        browser.follow(browser.driver().findElement(By.cssSelector(".kk-top a[href*='session/begin']")));
        signIn(who);
    }

    /** On Keycloak's page already. */
    void signIn(Person who) {
        browser.find("#username").sendKeys(who.account());
        browser.find("#password").sendKeys(who.account());
        browser.follow(browser.find("#kc-login"));
    }
}
