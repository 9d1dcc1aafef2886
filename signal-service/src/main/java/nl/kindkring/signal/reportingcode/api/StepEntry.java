package nl.kindkring.signal.reportingcode.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kindkring.signal.reportingcode.domain.CaseEvent.*;
import nl.kindkring.signal.reportingcode.domain.Weighing;
import nl.kindkring.signal.reportingcode.persistence.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done in the reporting code.
 *
 * @param step    MAP_SIGNALS, CONSULT, TALK, WEIGH, DECIDE or HAND_OVER
 * @param at      when it was recorded, UTC
 * @param by      subject of the token of who did it
 * @param on      the day on which it was, where that may be another
 * @param with    whom, for a consult or a talk
 * @param answers codes: of the questions, the decision, the reason
 * @param account what was written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StepEntry(
        String step, Instant at, String by, @Nullable LocalDate on, @Nullable List<String> with,
        @Nullable Map<String, String> answers, @Nullable String account) {

    static StepEntry of(RecordedEvent recorded) {
        Instant at = recorded.at();
        String by = recorded.actor();
        return switch (recorded.event()) {
            case Begun e -> new StepEntry("MAP_SIGNALS", at, by, e.on(), null, null, e.signals().text());
            case SignalsMapped e -> new StepEntry("MAP_SIGNALS", at, by, null, null, null, e.signals().text());
            case ConsultRecorded e -> new StepEntry("CONSULT", at, by, e.on(), names(e.with()), null, e.account().text());
            case TalkRecorded e -> new StepEntry("TALK", at, by, e.on(), names(e.with()), null, e.account().text());
            case StepSkipped e -> new StepEntry(
                    e.step().name(), at, by, null, null, Map.of("skippedBecause", e.reason().name()), e.account().text());
            case Weighed(Weighing weighing) -> new StepEntry("WEIGH", at, by, null, null, answers(weighing), weighing.account().text());
            case Decided e -> new StepEntry("DECIDE", at, by, null, null, decision(e), e.account().text());
            case HandedOver e -> new StepEntry("HAND_OVER", at, by, e.on(), null,
                    Map.of("channel", e.channel().name(), "ground", "REPORTING_RIGHT"), null);
        };
    }

    private static Map<String, String> answers(Weighing weighing) {
        Map<String, String> answers = new TreeMap<>(Map.of("suspicion", Boolean.toString(weighing.suspicion())));
        weighing.unsafety().ifPresent(answer -> answers.put("unsafety", answer.name()));
        weighing.canHelp().ifPresent(answer -> answers.put("canHelp", answer.toString()));
        weighing.helpAccepted().ifPresent(answer -> answers.put("helpAccepted", answer.toString()));
        weighing.helpWorks().ifPresent(answer -> answers.put("helpWorks", answer.toString()));
        return answers;
    }

    private static Map<String, String> decision(Decided decided) {
        Map<String, String> answers = new TreeMap<>(Map.of("decision", decided.decision().name()));
        decided.withoutReport().ifPresent(reason -> answers.put("withoutReport", reason.name()));
        return answers;
    }

    private static List<String> names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().toList();
    }
}
