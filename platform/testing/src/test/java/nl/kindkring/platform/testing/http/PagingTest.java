package nl.kindkring.platform.testing.http;

import static nl.kindkring.platform.testing.http.Asking.as;
import static nl.kindkring.platform.testing.http.Asking.errors;
import static nl.kindkring.platform.testing.http.Asking.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PagingTest {

    private final String who = UUID.randomUUID().toString();

    private JsonPath page(String cursor) {
        var asking = as(who).queryParam("limit", 2);
        return (cursor == null ? asking : asking.queryParam("cursor", cursor)).get("/v1/things").jsonPath();
    }

    @Test
    void everyItemIsShownOnceInOrder() {
        List.of("c", "a", "e", "b", "d").forEach(name -> made(who, name));
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = page(next);
            seen.addAll(page.getList("items.name"));
            next = page.getString("next");
        } while (next != null);
        assertThat(seen).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void anEditedCursorIsRefused() {
        List.of("a", "b", "c").forEach(name -> made(who, name));
        String cursor = page(null).getString("next");
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        for (String edited : List.of(cursor.substring(1), cursor.substring(0, cursor.length() - 2), cursor + "AAAA", "A" + cursor.substring(1), "!")) {
            assertThat(errors(as(who).queryParam("cursor", edited).get("/v1/things"))).as(edited).containsExactly("/cursor not-a-cursor");
        }
    }
}
