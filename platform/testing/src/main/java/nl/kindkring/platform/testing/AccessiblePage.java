package nl.kindkring.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a parser can see of WCAG 2.2 level A and AA in a page: 1.3.1, 1.4.1, 2.4.2, 2.4.6, 3.1.1, 4.1.2 (N19). */
public final class AccessiblePage {

    private AccessiblePage() {}

    /**
     * Checks a page in one language.
     *
     * @return the page, parsed
     * @throws AssertionError naming what is not as it has to be
     */
    public static Document check(String html, String language) {
        Document page = Jsoup.parse(html);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("h2")).isNotEmpty();
        assertThat(page.select("h3, h4")).as("no level is skipped").isEmpty();
        page.select("table").forEach(AccessiblePage::table);
        for (Element link : page.select("a")) {
            assertThat(page.getElementById(link.attr("href").substring(1))).as("a link leads somewhere").isNotNull();
        }
        assertThat(page.select("[style], font, [color], [bgcolor], img")).as("nothing is told by colour or picture alone").isEmpty();
        assertThat(page.select("[aria-labelledby]")).allSatisfy(part -> assertThat(page.getElementById(part.attr("aria-labelledby"))).isNotNull());
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        return page;
    }

    private static void table(Element table) {
        assertThat(table.select("caption").text()).isNotBlank();
        assertThat(table.select("thead th[scope=col]").size()).isEqualTo(table.select("thead th").size()).isPositive();
        for (Element row : table.select("tbody tr")) {
            assertThat(row.children().size()).as("as many cells as headers").isEqualTo(table.select("thead th").size());
            assertThat(row.select("th[scope=row]")).hasSize(1);
        }
    }
}
