package nl.kindkring.reporting.structural.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kindkring.reporting.structural.domain.StructuralEvent.*;

/** Where a structural signal stands. */
public sealed interface StructuralSignal {

    /** Before anything happened. */
    record Unknown() implements StructuralSignal {}

    /** Detection proposed it. */
    record Proposal(About about) implements StructuralSignal {}

    /** Nothing was made of the proposal. */
    record Declined(About about, DeclineReason reason) implements StructuralSignal {}

    /** There is a text, which may change. */
    record Draft(About about, Text text, PersonId author) implements StructuralSignal {}

    /** It was sent; the replies by addressee. */
    record Underway(About about, Text text, PersonId author, LocalDate sentOn, Map<Addressee, Reply> replies) implements StructuralSignal {

        /** Keeps its own copy. */
        public Underway {
            replies = Map.copyOf(replies);
        }

        /** The earliest day from which a measure works. */
        public Optional<LocalDate> measureFrom() {
            return replies.values().stream().flatMap(reply -> reply.answer().flatMap(Answer::measureFrom).stream()).min(Comparator.naturalOrder());
        }
    }

    /** What was done was held beside the later figures. */
    record Closed(Underway sent, Evaluation evaluation, Text text) implements StructuralSignal {}

    /** What it is about. @throws IllegalStateException before anything happened */
    default About about() {
        return switch (this) {
            case Unknown() -> throw new IllegalStateException("nothing is known of it");
            case Proposal(About about) -> about;
            case Declined(About about, var _) -> about;
            case Draft(About about, var _, var _) -> about;
            case Underway(About about, var _, var _, var _, var _) -> about;
            case Closed(Underway sent, var _, var _) -> sent.about();
        };
    }

    /** Where it stands, in one word. @throws IllegalStateException before anything happened */
    default Status status() {
        return switch (this) {
            case Unknown() -> throw new IllegalStateException("nothing is known of it");
            case Proposal _ -> Status.PROPOSED;
            case Declined _ -> Status.DECLINED_PROPOSAL;
            case Draft _ -> Status.DRAFTED;
            case Underway underway -> Status.valueOf(underway.replies().values().stream().map(Reply::step).max(Comparator.naturalOrder()).orElseThrow().name());
            case Closed _ -> Status.EVALUATED;
        };
    }

    /** The state after one more event. @throws IllegalStateException when this event cannot happen in this state */
    default StructuralSignal after(StructuralEvent event) {
        return switch (event) {
            case Proposed e when this instanceof Unknown -> new Proposal(new About(e.signal(), e.area(), e.theme(), Optional.of(e.occasion()), e.on()));
            case Begun e when this instanceof Unknown ->
                new Draft(new About(e.signal(), e.area(), e.theme(), Optional.empty(), e.on()), e.text(), e.author());
            case Written e when this instanceof Proposal || this instanceof Declined || this instanceof Draft -> new Draft(about(), e.text(), e.author());
            case ProposalDeclined e when this instanceof Proposal(About about) -> new Declined(about, e.reason());
            case Sent e when this instanceof Draft(About about, Text text, PersonId author) -> new Underway(about, text, author, e.on(), sent(e));
            case Advanced e when this instanceof Underway underway -> replied(underway, e.addressee(), new Reply(e.step(), e.on(), Optional.empty()));
            case Answered e when this instanceof Underway underway ->
                replied(underway, e.addressee(), new Reply(Step.ANSWERED, e.on(), Optional.of(e.answer())));
            case Evaluated e when this instanceof Underway underway -> new Closed(underway, e.evaluation(), e.text());
            default -> throw new IllegalStateException("%s cannot follow %s".formatted(event.getClass().getSimpleName(), getClass().getSimpleName()));
        };
    }

    /** The state after all these events. Throws as {@link #after} does. */
    static StructuralSignal of(List<? extends StructuralEvent> events) {
        StructuralSignal signal = new Unknown();
        for (StructuralEvent event : events) {
            signal = signal.after(event);
        }
        return signal;
    }

    private static Map<Addressee, Reply> sent(Sent event) {
        Map<Addressee, Reply> replies = new EnumMap<>(Addressee.class);
        event.addressees().forEach(addressee -> replies.put(addressee, new Reply(Step.SENT, event.on(), Optional.empty())));
        return replies;
    }

    private static Underway replied(Underway underway, Addressee addressee, Reply reply) {
        Map<Addressee, Reply> replies = new EnumMap<>(underway.replies());
        replies.put(addressee, reply);
        return new Underway(underway.about(), underway.text(), underway.author(), underway.sentOn(), replies);
    }
}
