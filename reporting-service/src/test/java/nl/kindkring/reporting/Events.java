package nl.kindkring.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kindkring.contracts.consent.ChildRegistered;
import nl.kindkring.contracts.signal.Context;
import nl.kindkring.contracts.signal.Origin;
import nl.kindkring.contracts.signal.QuestionType;
import nl.kindkring.contracts.signal.SignalRegistered;
import nl.kindkring.contracts.signal.SubjectKind;
import nl.kindkring.contracts.signal.Urgency;
import nl.kindkring.platform.testing.OtherService;

/** What the other services would publish in one week of one municipality. */
record Events(OtherService consent, OtherService signal, String municipality, LocalDate monday) {

    /** Children without a signal. */
    void population(int count) {
        for (int i = 0; i < count; i++) {
            child(UUID.randomUUID());
        }
    }

    /** So many children, each with one signal on the theme, spread over so many centres. */
    List<UUID> signals(String theme, int children, int centres) {
        List<UUID> at = new ArrayList<>();
        for (int i = 0; i < centres; i++) {
            at.add(UUID.randomUUID());
        }
        List<UUID> raised = new ArrayList<>();
        for (int i = 0; i < children; i++) {
            UUID child = child(at.get(i % centres));
            UUID id = UUID.randomUUID();
            LocalDate day = monday.plusDays(i % 5);
            signal.publish(UUID.randomUUID(), id.toString(), SignalRegistered.TYPE, when(day), new SignalRegistered(id, SubjectKind.CHILD, child,
                    QuestionType.DEVELOPMENT, Origin.SCHOOL, List.of(theme), Urgency.CONCERN, Context.SCHOOL, at.get(i % centres), municipality, "4-5", day));
            raised.add(child);
        }
        return raised;
    }

    private UUID child(UUID centre) {
        UUID child = UUID.randomUUID();
        consent.publish(UUID.randomUUID(), child.toString(), ChildRegistered.TYPE, when(monday), new ChildRegistered(child, municipality, "WK026807", "4-5", centre));
        return child;
    }

    private static Instant when(LocalDate day) {
        return day.atTime(10, 0).toInstant(ZoneOffset.UTC);
    }
}
