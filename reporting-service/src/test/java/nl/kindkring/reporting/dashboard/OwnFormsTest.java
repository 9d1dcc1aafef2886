package nl.kindkring.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

class OwnFormsTest {

    private static final String HOST = "cijfers.example:8085";

    @Example
    void whatTheBrowserSaysComesFromHereIsOwn() {
        assertThat(isOwn("same-origin", null)).isTrue();
        assertThat(isOwn(null, "https://cijfers.example:8085")).isTrue();
        assertThat(isOwn(null, "http://cijfers.example:8085")).isTrue();
    }

    @Example
    void whatComesFromElsewhereOrFromNowhereIsNot() {
        assertThat(isOwn("same-site", "https://cijfers.example:8085")).as("another name of the same owner").isFalse();
        assertThat(isOwn("cross-site", "https://cijfers.example:8085")).isFalse();
        assertThat(isOwn("none", null)).as("typed or opened by hand").isFalse();
        assertThat(isOwn(null, "https://cijfers.example")).as("another port").isFalse();
        assertThat(isOwn(null, "https://cijfers.example:8085.elsewhere.example")).isFalse();
        assertThat(isOwn(null, "null")).isFalse();
        assertThat(isOwn(null, null)).isFalse();
        assertThat(OwnForms.isOwn(null, "https://null", null)).isFalse();
    }

    @Property
    void nothingElseTheBrowserCouldSayOpensIt(@ForAll String fetchSite, @ForAll String origin) {
        assertThat(isOwn(fetchSite, origin)).isEqualTo(fetchSite.equals("same-origin"));
        assertThat(isOwn(null, origin)).isEqualTo(origin.equals("http://" + HOST) || origin.equals("https://" + HOST));
    }

    private static boolean isOwn(@Nullable String fetchSite, @Nullable String origin) {
        return OwnForms.isOwn(fetchSite, origin, HOST);
    }
}
