package nl.kindkring.reporting.structural.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.kindkring.reporting.structural.domain.About;
import nl.kindkring.reporting.structural.domain.Addressee;
import nl.kindkring.reporting.structural.domain.Evaluation;
import nl.kindkring.reporting.structural.domain.Occasion;
import nl.kindkring.reporting.structural.domain.Reply;
import nl.kindkring.reporting.structural.domain.StructuralSignal;
import nl.kindkring.reporting.structural.domain.StructuralSignal.*;
import nl.kindkring.reporting.structural.domain.Text;
import nl.kindkring.reporting.structural.projection.StructuralEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Structural signals as they are read: about nobody, and without who wrote them. */
final class StructuralResponses {

    private StructuralResponses() {}

    /** In a list. */
    @Schema(name = "StructuralSignalSummary")
    record Summary(UUID id, String municipality, String theme, @Schema(description = "Proposed by detection") boolean detected, String status,
            List<String> addressees, LocalDate begunOn, LocalDate changedOn) {

        static Summary of(StructuralEntry entry) {
            return new Summary(entry.signalId(), entry.area(), entry.theme(), entry.detected(), entry.status(), entry.addressees().stream().sorted().toList(),
                    entry.begunOn(), entry.changedOn());
        }
    }

    /** The released figures because of which it was proposed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StructuralOccasion")
    record OccasionView(String table, @Schema(examples = "theme=C1") String cell, @Schema(examples = "2026-Q1") String period, int count,
            @Schema(description = "What the periods before lead one to expect; left out when the theme became visible for the first time") @Nullable Integer expected) {

        static OccasionView of(Occasion occasion) {
            return new OccasionView(occasion.table(), occasion.cell(), occasion.period(), occasion.count(), occasion.expected().orElse(null));
        }
    }

    /** A text. */
    @Schema(name = "StructuralText")
    record TextView(String text, @Schema(examples = "NL") String language) {

        static TextView of(Text text) {
            return new TextView(text.words(), text.language().name());
        }
    }

    /** How far an addressee is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StructuralReply")
    record ReplyView(@Schema(examples = "ANSWERED") String step, LocalDate since, @Nullable TextView answer, @Nullable LocalDate measureFrom) {

        static ReplyView of(Reply reply) {
            return new ReplyView(reply.step().name(), reply.since(), reply.answer().map(answer -> TextView.of(answer.text())).orElse(null),
                    reply.answer().flatMap(answer -> answer.measureFrom()).orElse(null));
        }
    }

    /** How the figures went on; that they changed does not say why. */
    @Schema(name = "StructuralEvaluation")
    record EvaluationView(@Schema(examples = "FELL") String outcome, @Schema(description = "How many times as many as before, at least (95 %)") double timesLow,
            @Schema(description = "At most (95 %)") double timesHigh, String table, @Schema(description = "First period after") String from, TextView text) {

        static EvaluationView of(Evaluation evaluation, Text text) {
            return new EvaluationView(evaluation.outcome().name(), evaluation.timesLow(), evaluation.timesHigh(), evaluation.table(), evaluation.from(), TextView.of(text));
        }
    }

    /** With all that happened to it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StructuralSignal")
    record One(UUID id, String municipality, String theme, String status, LocalDate begunOn, @Nullable OccasionView occasion, @Nullable TextView text,
            @Nullable String declinedBecause, @Nullable LocalDate sentOn, Map<String, ReplyView> replies, @Nullable EvaluationView evaluation) {

        static One of(StructuralSignal signal) {
            return switch (signal) {
                case Unknown() -> throw new IllegalStateException("nothing is known of it");
                case Proposal _ -> of(signal, null, null, null, Map.of(), null);
                case Declined(var _, var reason) -> of(signal, null, reason.name(), null, Map.of(), null);
                case Draft(var _, Text text, var _) -> of(signal, text, null, null, Map.of(), null);
                case Underway sent -> of(signal, sent.text(), null, sent.sentOn(), sent.replies(), null);
                case Closed(Underway sent, Evaluation evaluation, Text words) ->
                    of(signal, sent.text(), null, sent.sentOn(), sent.replies(), EvaluationView.of(evaluation, words));
            };
        }

        private static One of(StructuralSignal signal, @Nullable Text text, @Nullable String declined, @Nullable LocalDate sentOn, Map<Addressee, Reply> replies,
                @Nullable EvaluationView evaluation) {
            About about = signal.about();
            Map<String, ReplyView> views = new TreeMap<>();
            replies.forEach((addressee, reply) -> views.put(addressee.name(), ReplyView.of(reply)));
            return new One(about.signal().value(), about.area().code(), about.theme().code(), signal.status().name(), about.begunOn(),
                    about.occasion().map(OccasionView::of).orElse(null), text == null ? null : TextView.of(text), declined, sentOn, views, evaluation);
        }
    }
}
