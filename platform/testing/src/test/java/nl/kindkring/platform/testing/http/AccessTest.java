package nl.kindkring.platform.testing.http;

import static io.restassured.RestAssured.given;
import static nl.kindkring.platform.testing.http.Asking.as;
import static nl.kindkring.platform.testing.http.Asking.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kindkring.platform.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccessTest {

    @Inject
    AgroalDataSource database;

    private final String owner = UUID.randomUUID().toString();
    private final String stranger = UUID.randomUUID().toString();

    @Test
    void somebodyElsesThingLooksExactlyLikeAnUnknownOne() {
        UUID id = made(owner, "mine");
        Response foreign = as(stranger).get("/v1/things/" + id);
        Response unknown = as(stranger).get("/v1/things/" + UUID.randomUUID());
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(withoutInstance(foreign)).isEqualTo(withoutInstance(unknown));
        assertThat(as(owner).get("/v1/things/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void aRefusalIsKept() throws SQLException {
        UUID id = made(owner, "mine");
        as(stranger).get("/v1/things/" + id);
        assertThat(denials(stranger)).containsExactly("GET ThingResource.get " + id + " OwnThing");
    }

    @Test
    void scopeIsDecidedBeforeTheBodyIsRead() throws SQLException {
        UUID id = made(owner, "mine");
        assertThat(as(stranger).body("{broken").put("/v1/things/" + id).statusCode()).isEqualTo(404);
        assertThat(denials(stranger)).hasSize(1);
        assertThat(as(owner).get("/v1/things/" + id).jsonPath().getString("name")).isEqualTo("mine");
    }

    @Test
    void whatNeedsASecondFactorSaysSoAndIsNotDoneWithoutIt() {
        UUID id = made(owner, "mine");
        Response refused = given().auth().oauth2(TestTokens.ofPasswordOnly(owner, "maker")).contentType(ContentType.JSON).body("{}")
                .post("/v1/things/" + id + "/burnings");
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(401);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:kindkring:problem:step-up-needed");
        assertThat(refused.header("WWW-Authenticate"))
                .isEqualTo("Bearer error=\"insufficient_user_authentication\", acr_values=\"http://eidas.europa.eu/LoA/substantial\"");
        assertThat(given().auth().oauth2(TestTokens.ofPasswordOnly(owner, "maker")).get("/v1/things/" + id).jsonPath().getString("name")).isEqualTo("mine");
        assertThat(as(owner).body("{}").post("/v1/things/" + id + "/burnings").statusCode()).isEqualTo(204);
        assertThat(as(owner).get("/v1/things/" + id).jsonPath().getString("name")).isEqualTo("ashes");
    }

    private static String withoutInstance(Response response) {
        return response.asString().replaceAll("urn:kindkring:request:[0-9a-f]{32}", "");
    }

    private List<String> denials(String actor) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = database.getConnection();
             var select = connection.prepareStatement("select route, object_id, reason from access_denial where actor = ? order by id")) {
            select.setString(1, actor);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString(1) + " " + row.getString(2) + " " + row.getString(3));
                }
            }
        }
        return rows;
    }
}
