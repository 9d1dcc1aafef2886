package nl.kindkring.consent.readlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kindkring.consent.ConsentServiceTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The log is asked a few months at a time; a family does not notice. */
@QuarkusTest
class ReadsOfYearsTest extends ConsentServiceTest {

    private static final YearMonth NOW = YearMonth.now(ZoneOffset.UTC);

    @Inject LogWriter writer;
    @Inject LogMonths months;

    @Test
    @Tag("J2")
    void pages_go_from_the_newest_read_to_one_of_years_ago_and_leave_none_out() {
        UUID child = register(4);
        List<LoggedRead> reads = new ArrayList<>();
        for (int ago : List.of(0, 1, 2, 3, 4, 11, 14, 15, 16, 27, 40)) {
            Instant begin = NOW.minusMonths(ago).atDay(1).atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC);
            // at the first moment of a month, twice at once, and at the last one before
            IntStream.range(0, 2).forEach(i -> reads.add(read(child, begin)));
            reads.add(read(child, begin.minusNanos(1_000)));
        }
        reads.stream().map(LoggedRead::month).distinct().forEach(months::require);
        QuarkusTransaction.requiringNew().run(() -> writer.append(reads));

        List<String> newestFirst = reads.stream().sorted(Comparator.comparing(LoggedRead::at).reversed()).map(read -> read.at().toString()).toList();
        assertThat(pages(child, "")).isEqualTo(newestFirst);
        Instant from = NOW.minusMonths(15).atDay(1).atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC);
        Instant until = NOW.minusMonths(3).atDay(1).atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC);
        assertThat(pages(child, "&from=" + from + "&until=" + until)).isEqualTo(newestFirst.stream()
                .filter(at -> !Instant.parse(at).isBefore(from) && Instant.parse(at).isBefore(until)).toList());
    }

    private List<String> pages(UUID child, String period) {
        List<String> found = new ArrayList<>();
        for (String cursor = ""; cursor != null;) {
            JsonPath page = as(mother, "parent").get("/v1/my/reads?limit=4&childId=" + child + period + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .then().statusCode(200).extract().jsonPath();
            found.addAll(page.getList("items.at", String.class));
            cursor = page.getString("next");
        }
        return found;
    }

    private static LoggedRead read(UUID child, Instant at) {
        return new LoggedRead(UUID.randomUUID(), child, at, "reader", List.of("team-chair"), "case", "CONSENT", "DISCUSS_IN_TEAM", null, "team-service");
    }
}
