package nl.kindkring.reporting.projection;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.platform.projection.IncomingEvent;

/** A random past of a small country, as events of streams: what each stream says comes in the order of its sequence. */
final class History {

    static final Set<String> THEMES = Set.of("A1", "C1", "C2", "D4", "E3");
    static final Set<String> AGES = Set.of("2-3", "4-5", "6-7");
    /** GM1001 and GM1002 became GM1003 in the middle of the first quarter of 2026. */
    static final LocalDate MERGER = LocalDate.of(2026, 2, 2);

    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate BEGIN = LocalDate.of(2025, 12, 1);
    private static final int DAYS = 150;

    private final Random random;
    private final List<UUID> children = new ArrayList<>();
    private final List<UUID> centres = new ArrayList<>();
    private final Map<String, List<IncomingEvent>> streams = new LinkedHashMap<>();

    private History(long seed) {
        random = new Random(seed);
    }

    static History of(long seed) {
        History history = new History(seed);
        history.happen();
        return history;
    }

    /** All events, those of a stream in order, the streams mixed as chance has it. */
    List<IncomingEvent> events(long order) {
        Random shuffle = new Random(order);
        Map<String, Integer> next = new LinkedHashMap<>();
        List<String> left = new ArrayList<>();
        streams.forEach((stream, events) -> events.forEach(event -> left.add(stream)));
        java.util.Collections.shuffle(left, shuffle);
        return left.stream().map(stream -> streams.get(stream).get(next.merge(stream, 1, Integer::sum) - 1)).toList();
    }

    private void happen() {
        for (int i = 0; i < 6; i++) {
            UUID centre = id();
            centres.add(centre);
            if (chance(0.8)) {
                event("team", centre, BEGIN, "nl.kindkring.team.centre-registered.v1", Map.of("centreId", centre, "organisationId", id(),
                        "kind", pick("CHILDCARE", "PRIMARY_SCHOOL"), "municipality", municipality(), "district", district()));
            }
        }
        for (int i = 0; i < 25; i++) {
            child();
        }
        for (int i = 0; i < 5; i++) {
            twoRecords(children.get(2 * i), children.get(2 * i + 1));
        }
        for (int i = 0; i < 60; i++) {
            signal();
        }
        for (int i = 0; i < 25; i++) {
            referral();
            consent();
            absence();
            UUID visit = id();
            event("signal", visit, day(), "nl.kindkring.signal.visit-held.v1", Map.of("visitId", visit, "centreId", pick(centres), "municipality", "GM1001",
                    "heldOn", day(), "signalsDiscussed", 1));
        }
    }

    private void child() {
        UUID child = id();
        children.add(child);
        LocalDate day = day();
        if (chance(0.9)) {
            event("consent", child, day, "nl.kindkring.consent.child-registered.v1", Map.of("childId", child, "municipality", municipality(),
                    "district", district(), "ageBand", pick("2-3", "4-5", "6-7"), "centreId", pick(centres)));
            while (chance(0.4)) {
                day = day.plusDays(random.nextInt(30));
                event("consent", child, day, "nl.kindkring.consent.statistics-attributes-changed.v1", Map.of("childId", child,
                        "municipality", municipality(), "district", district(), "ageBand", pick("2-3", "4-5", "6-7")));
            }
        }
        while (chance(0.15)) {
            event("consent", child, day, "nl.kindkring.consent.statistics-objected.v1", Map.of("childId", child, "objected", chance(0.7)));
        }
        if (chance(0.05)) {
            event("consent", child, day, "nl.kindkring.consent.child-erased.v1", Map.of("childId", child));
        }
    }

    /** United, perhaps by mistake, and then perhaps the other way round; sometimes a third record comes with them. */
    private void twoRecords(UUID kept, UUID merged) {
        countedAs(merged, kept);
        if (chance(0.4)) {
            countedAs(merged, merged);
            if (chance(0.5)) {
                countedAs(kept, merged);
            }
        } else if (chance(0.3)) {
            countedAs(children.get(20 + random.nextInt(5)), kept);
        }
    }

    private void countedAs(UUID child, UUID other) {
        event("consent", child, day(), "nl.kindkring.consent.statistics-counted-as.v1", Map.of("childId", child, "countedAs", other));
    }

    private void signal() {
        UUID signal = id();
        LocalDate day = day();
        Map<String, Object> data = codes(signal);
        String kind = pick("CHILD", "CHILD", "CHILD", "ALIAS", "FAMILY", "GROUP", "PRACTICE");
        data.put("subjectKind", kind);
        data.put("childId", kind.equals("CHILD") ? pick(children) : null);
        data.put("centreId", pick(centres));
        data.put("municipality", municipality());
        data.put("registeredOn", day);
        event("signal", signal, day, "nl.kindkring.signal.registered.v1", data);
        while (chance(0.3)) {
            event("signal", signal, day.plusDays(3), "nl.kindkring.signal.corrected.v1", codes(signal));
        }
        while (chance(0.4)) {
            event("signal", signal, day.plusDays(20 * random.nextInt(3)), "nl.kindkring.signal.outcome-recorded.v1",
                    Map.of("signalId", signal, "outcome", pick("NORMALISED", "REFERRED", "SAFETY")));
        }
    }

    private Map<String, Object> codes(UUID signal) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("signalId", signal);
        data.put("themes", chance(0.5) ? List.of(pick("A1", "C1", "D4")) : List.of("C2", pick("E3", "D4")));
        data.put("ageBand", chance(0.8) ? pick("2-3", "4-5") : null);
        data.put("urgency", pick("QUESTION", "CONCERN"));
        data.put("origin", "SCHOOL");
        return data;
    }

    private void referral() {
        UUID referral = id();
        UUID child = pick(children);
        LocalDate day = day();
        String level = pick("H1", "H2", "H3");
        event("referral", referral, day, "nl.kindkring.referral.sent.v1", Map.of("referralId", referral, "childId", child, "caseId", id(), "providerId",
                pick(centres), "level", level, "themes", List.of(pick("A1", "D4")), "municipality", municipality(), "place", "HOME", "signalledOn", day,
                "sentOn", day));
        if (chance(0.3)) {
            event("referral", referral, day.plusDays(4), "nl.kindkring.referral.declined.v1",
                    Map.of("referralId", referral, "childId", child, "reason", pick("NO_CAPACITY", "OTHER")));
        }
        LocalDate then = day.plusDays(random.nextInt(60));
        if (chance(0.5)) {
            event("referral", referral, then, "nl.kindkring.referral.started.v1", Map.of("referralId", referral, "childId", child, "caseId", id(), "level",
                    level, "place", pick("HOME", "CENTRE"), "startedOn", then, "daysToHelp", random.nextInt(100)));
        } else if (chance(0.3)) {
            event("referral", referral, then, "nl.kindkring.referral.withdrawn.v1", Map.of("referralId", referral, "childId", child));
        }
    }

    private void consent() {
        UUID consent = id();
        UUID child = pick(children);
        LocalDate day = day();
        String purpose = pick("IDENTIFY", "REFER");
        event("consent", child, day, "nl.kindkring.consent.consent-requested.v1", Map.of("consentId", consent, "childId", child, "purpose", purpose));
        if (chance(0.7)) {
            event("consent", child, day.plusDays(2), "nl.kindkring.consent.consent-decided.v1",
                    Map.of("consentId", consent, "childId", child, "purpose", purpose, "outcome", pick("GIVEN", "REFUSED")));
        }
    }

    private void absence() {
        UUID absence = id();
        LocalDate day = day();
        Map<String, Object> data = new LinkedHashMap<>(Map.of("absenceId", absence, "childId", pick(children), "centreId", pick(centres),
                "municipality", municipality(), "kind", pick("RELATIVE", "ABSOLUTE", "HOURS_16"), "since", day, "exempt", chance(0.2)));
        event("signal", absence, day.plusDays(1), "nl.kindkring.signal.absence-alerted.v1", data);
        if (chance(0.5)) {
            data.put("endedOn", day.plusDays(50));
            data.put("reason", "RETURNED");
            event("signal", absence, day.plusDays(50), "nl.kindkring.signal.absence-ended.v1", data);
        }
    }

    private void event(String topic, UUID stream, LocalDate day, String type, Map<String, Object> data) {
        List<IncomingEvent> before = streams.computeIfAbsent(stream.toString(), key -> new ArrayList<>());
        Map<String, Object> texts = new LinkedHashMap<>(data);
        texts.replaceAll((key, value) -> value instanceof UUID || value instanceof LocalDate ? value.toString() : value);
        before.add(new IncomingEvent(id(), "kindkring." + topic + ".v1", 0, 0, stream.toString(), type, "urn:kindkring:test", stream.toString(),
                day.atTime(random.nextInt(20), 0).toInstant(ZoneOffset.UTC), before.size() + 1, JSON.valueToTree(texts)));
    }

    private String municipality() {
        return pick("GM1001", "GM1002", "GM1003", "GM1004", "GM9999");
    }

    private String district() {
        return pick("WK100101", "WK100102", "WK100201", "WK100301", "WK100302", "WK100401", "WK999999");
    }

    private LocalDate day() {
        return BEGIN.plusDays(random.nextInt(DAYS));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private boolean chance(double of) {
        return random.nextDouble() < of;
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String pick(String... some) {
        return some[random.nextInt(some.length)];
    }
}
