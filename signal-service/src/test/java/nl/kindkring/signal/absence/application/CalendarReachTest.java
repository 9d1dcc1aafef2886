package nl.kindkring.signal.absence.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.kindkring.signal.SignalServiceTest;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("An operator")
class CalendarReachTest extends SignalServiceTest {

    @Inject SchoolHolidays holidays;
    @Inject @Readiness CalendarReach reach;

    @Test
    @DisplayName("sees in readiness until when the school holidays of each region are known, and in the metrics how many days that is")
    void seen() {
        var answer = reach.call();
        assertThat(answer.getStatus().name()).isEqualTo("UP");
        var data = answer.getData().orElseThrow();
        for (String region : holidays.knownUntil(LocalDate.of(2026, 11, 2)).keySet()) {
            assertThat(data).containsKey("knownUntil." + region);
        }
        given().get("/q/health/ready").then().statusCode(200)
                .body("checks.find { it.name == 'school calendar' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'school calendar' }.data", hasKey("knownUntil.SOUTH"));
        assertThat(given().get("/q/metrics").asString()).containsPattern("kindkring_school_calendar_days\\{[^}]*region=\"SOUTH\"");
    }
}
