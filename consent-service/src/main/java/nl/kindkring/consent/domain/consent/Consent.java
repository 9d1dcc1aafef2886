package nl.kindkring.consent.domain.consent;

import java.util.HashMap;
import java.util.Map;
import nl.kindkring.consent.domain.ImpossibleHistory;
import nl.kindkring.consent.domain.family.Answer;
import nl.kindkring.consent.domain.family.Party;

/** One question for consent and what became of it. */
public sealed interface Consent {

    /** Nobody asked. */
    record NotAsked() implements Consent {}

    /** A question that can still be answered. */
    sealed interface Open extends Consent {
        /** What was asked. */
        Terms terms();

        /** Who said yes; nobody said no, because that closes the question. */
        Map<Party, Answer> answers();
    }

    /** Somebody who must agree has not answered yet. */
    record Awaiting(Terms terms, Map<Party, Answer> answers) implements Open {}

    /** Everybody who must agree did, and a permit stands; {@code reminded} once it was said that its last day is near. */
    record InForce(Terms terms, Map<Party, Answer> answers, Permit permit, boolean reminded) implements Open {

        private InForce on(Permit other) {
            return new InForce(terms, answers, other, reminded);
        }
    }

    /** It was in force until a birthday or a change of authority; somebody must answer before it is again. */
    record Lapsed(Terms terms, Map<Party, Answer> answers) implements Open {}

    /** A question that is over. */
    sealed interface Closed extends Consent {
        /** What was asked. */
        Terms terms();

        /** Who said what. */
        Map<Party, Answer> answers();
    }

    /** Somebody said no. */
    record Refused(Terms terms, Map<Party, Answer> answers, Party by) implements Closed {}

    /** Somebody took it back. */
    record Withdrawn(Terms terms, Map<Party, Answer> answers, Party by) implements Closed {}

    /** The last day passed. */
    record Expired(Terms terms, Map<Party, Answer> answers) implements Closed {}

    /** The child was erased. */
    record Erased(Terms terms, Map<Party, Answer> answers) implements Closed {}

    /** The state before anything happened. */
    static Consent initial() {
        return new NotAsked();
    }

    /** The state after an event; fails where the event cannot follow on the state. */
    static Consent evolve(Consent consent, ConsentEvent event) {
        return switch (consent) {
            case NotAsked _ when event instanceof ConsentEvent.ConsentAsked(_, var terms) -> new Awaiting(terms, Map.of());
            case Awaiting(var terms, var answers) -> waiting(consent, terms, answers, event);
            case Lapsed(var terms, var answers) -> lapsed(consent, terms, answers, event);
            case InForce inForce -> inForce(inForce, event);
            case NotAsked _, Closed _ -> throw new ImpossibleHistory(consent, event);
        };
    }

    private static Consent waiting(Consent state, Terms terms, Map<Party, Answer> answers, ConsentEvent event) {
        return switch (event) {
            case ConsentEvent.AgreementGiven(var by) -> new Awaiting(terms, and(answers, by, Answer.GIVEN));
            case ConsentEvent.PermitGranted(_, var permit, var first) when first -> new InForce(terms, answers, permit, false);
            default -> closing(state, terms, answers, event);
        };
    }

    private static Consent lapsed(Consent state, Terms terms, Map<Party, Answer> answers, ConsentEvent event) {
        return switch (event) {
            case ConsentEvent.AgreementGiven(var by) -> new Lapsed(terms, and(answers, by, Answer.GIVEN));
            case ConsentEvent.PermitGranted(_, var permit, var first) when !first -> new InForce(terms, answers, permit, false);
            default -> closing(state, terms, answers, event);
        };
    }

    private static Consent inForce(InForce state, ConsentEvent event) {
        return switch (event) {
            case ConsentEvent.AgreementGiven(var by) ->
                    new InForce(state.terms(), and(state.answers(), by, Answer.GIVEN), state.permit(), state.reminded());
            case ConsentEvent.PermitReplaced(_, var permit, var replaced, _) when replaced.equals(state.permit().id()) ->
                    state.on(permit);
            case ConsentEvent.ConsentExpiryNear _ when !state.reminded() ->
                    new InForce(state.terms(), state.answers(), state.permit(), true);
            case ConsentEvent.PermitEnded(_, var permit, _, _) when permit.equals(state.permit().id()) ->
                    new Lapsed(state.terms(), state.answers());
            default -> throw new ImpossibleHistory(state, event);
        };
    }

    private static Consent closing(Consent state, Terms terms, Map<Party, Answer> answers, ConsentEvent event) {
        return switch (event) {
            case ConsentEvent.ConsentRefused(_, var by) -> new Refused(terms, and(answers, by, Answer.REFUSED), by);
            case ConsentEvent.ConsentWithdrawn(_, var by) -> new Withdrawn(terms, and(answers, by, Answer.REFUSED), by);
            case ConsentEvent.RefusalCarriedOver(_, _, var by) -> new Refused(terms, and(answers, by, Answer.REFUSED), by);
            case ConsentEvent.ConsentExpired _ -> new Expired(terms, answers);
            case ConsentEvent.ConsentErased _ -> new Erased(terms, answers);
            default -> throw new ImpossibleHistory(state, event);
        };
    }

    private static Map<Party, Answer> and(Map<Party, Answer> answers, Party by, Answer answer) {
        Map<Party, Answer> more = new HashMap<>(answers);
        more.put(by, answer);
        return Map.copyOf(more);
    }
}
