package nl.kindkring.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a test let happen, each child with one signal, so that it knows the counts that nobody else is shown. All are six or seven, all centres are schools. */
final class Concerns {

    private static final Map<String, String> OF_ALL = Map.of("ageBand", "6-7", "centreKind", "PRIMARY_SCHOOL");

    private record Concern(String district, String theme, String week) {}

    private final SystemUnderTest.Running kindkring;
    private final List<Concern> raised = new ArrayList<>();

    Concerns(SystemUnderTest.Running kindkring) {
        this.kindkring = kindkring;
    }

    /** So many children of a circle in that district, each with a signal today. */
    void raise(Circle circle, String district, String theme, int children) {
        for (int i = 0; i < children; i++) {
            circle.signalAbout(circle.registerChild("Kind"), theme);
            raised.add(new Concern(district, theme, SchoolQuarter.week(kindkring.today())));
        }
    }

    /** The true count of the cell of a record, of that municipality over that quarter or one of its weeks. */
    long countOf(JsonNode record) {
        String period = record.required("period").asText();
        return raised.stream().filter(concern -> period.equals(concern.week()) || period.equals(SchoolQuarter.ofWeek(concern.week()).name()))
                .filter(concern -> record.required("cell").properties().stream().allMatch(code -> code.getValue().asText().equals(switch (code.getKey()) {
                    case "theme" -> concern.theme();
                    case "district" -> concern.district();
                    default -> OF_ALL.get(code.getKey());
                }))).count();
    }
}
