package nl.kindkring.bench.facts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.platform.projection.IncomingEvent;

/** What the services of one province would publish in the course of the years, in the order in which it happens; the same each time. */
final class Province {

    private static final LocalDate BEGIN = LocalDate.of(2006, 1, 2);
    private static final int TOWNS = 44;
    private static final int CENTRES = 3000;
    private static final String[] THEMES = {"A1", "A4", "B2", "C1", "C2", "C3", "D1", "D4", "E2", "E3"};
    private static final String[] AGES = {"0-1", "2-3", "4-5", "6-7", "8-9", "10-12"};

    private final Random random = new Random(20);
    private final List<UUID> children = new ArrayList<>();
    private final long events;
    private final int days;
    private long made;

    /** The codes that its events have. */
    static Set<String> themes() {
        return Set.of(THEMES);
    }

    static Set<String> ages() {
        return Set.of(AGES);
    }

    /** @param events in all, spread evenly over so many years */
    Province(long events, int years) {
        this.events = events;
        this.days = years * 364;
    }

    /** The next events, at most so many; none when the years are over. */
    List<IncomingEvent> next(int most) {
        List<IncomingEvent> some = new ArrayList<>(most);
        while (some.size() < most && made < events) {
            some.add(one());
            made++;
        }
        return some;
    }

    private IncomingEvent one() {
        LocalDate day = BEGIN.plusDays(made * days / events);
        double what = random.nextDouble();
        if (children.isEmpty() || what < 0.2) {
            UUID child = id();
            children.add(child);
            return event("consent", child, day, 1, "consent.child-registered.v1", data().put("childId", child.toString()).put("municipality", town())
                    .put("district", "WK%06d".formatted(random.nextInt(440))).put("ageBand", AGES[random.nextInt(6)]).put("centreId", centre()));
        }
        UUID child = children.get(random.nextInt(children.size()));
        if (what < 0.3) {
            return event("consent", child, day, 2 + made, "consent.statistics-attributes-changed.v1", data().put("childId", child.toString())
                    .put("municipality", town()).put("district", "WK000001").put("ageBand", AGES[random.nextInt(6)]));
        }
        UUID stream = id();
        if (what < 0.65) {
            return event("signal", stream, day, 1, "signal.registered.v1", signal(stream).put("subjectKind", "CHILD").put("childId", child.toString())
                    .put("centreId", centre()).put("municipality", town()).put("registeredOn", day.toString()));
        }
        if (what < 0.85) {
            return event("consent", child, day, 2 + made, "consent.consent-decided.v1", data().put("consentId", stream.toString())
                    .put("childId", child.toString()).put("purpose", "REFER").put("recipientKind", "ORGANISATION").put("outcome", "GIVEN"));
        }
        if (what < 0.93) {
            ObjectNode sent = data().put("referralId", stream.toString()).put("childId", child.toString()).put("caseId", id().toString())
                    .put("providerId", centre()).put("level", "H2").put("municipality", town()).put("place", "HOME").put("signalledOn", day.toString())
                    .put("sentOn", day.toString());
            sent.putArray("themes").add("C1");
            return event("referral", stream, day, 1, "referral.sent.v1", sent);
        }
        return event("referral", stream, day, 4, "referral.started.v1", data().put("referralId", stream.toString()).put("childId", child.toString())
                .put("caseId", id().toString()).put("level", "H2").put("place", "HOME").put("startedOn", day.toString()).put("daysToHelp", random.nextInt(120)));
    }

    private ObjectNode signal(UUID signal) {
        ObjectNode data = data().put("signalId", signal.toString()).put("questionType", "DEVELOPMENT").put("origin", "SCHOOL").put("urgency", "CONCERN")
                .put("context", "SCHOOL").put("ageBand", AGES[random.nextInt(6)]);
        data.putArray("themes").add(THEMES[random.nextInt(10)]);
        return data;
    }

    private static IncomingEvent event(String topic, UUID stream, LocalDate day, long sequence, String type, ObjectNode data) {
        return new IncomingEvent(new UUID(stream.getMostSignificantBits(), sequence), "kindkring." + topic + ".v1", 0, 0, stream.toString(),
                "nl.kindkring." + type, "urn:kindkring:bench", stream.toString(), day.atTime(10, 0).toInstant(ZoneOffset.UTC), sequence, data);
    }

    private static ObjectNode data() {
        return JsonNodeFactory.instance.objectNode();
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private String town() {
        return "GM%04d".formatted(random.nextInt(TOWNS));
    }

    private String centre() {
        return new UUID(7, random.nextInt(CENTRES)).toString();
    }
}
