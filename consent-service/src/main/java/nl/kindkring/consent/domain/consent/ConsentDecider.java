package nl.kindkring.consent.domain.consent;

import static nl.kindkring.consent.domain.Decision.accept;
import static nl.kindkring.consent.domain.Decision.refuse;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.consent.Consent.Closed;
import nl.kindkring.consent.domain.consent.Consent.InForce;
import nl.kindkring.consent.domain.consent.Consent.NotAsked;
import nl.kindkring.consent.domain.consent.Consent.Open;
import nl.kindkring.consent.domain.consent.ConsentEvent.AgreementGiven;
import nl.kindkring.consent.domain.consent.ConsentEvent.PermitEnded;
import nl.kindkring.consent.domain.family.Answer;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.family.WhoMustAgree;

/** What follows from a command about a consent: pure, without a clock. */
public final class ConsentDecider {

    private ConsentDecider() {}

    /** The events of the command, or why nothing happens. */
    public static Decision<ConsentEvent, ConsentRejection> decide(ConsentCommand command, Consent consent) {
        return switch (consent) {
            case NotAsked _ -> command instanceof ConsentCommand.Ask ask ? ask(ask) : refuse(ConsentRejection.UNKNOWN_CONSENT);
            case Open open -> decide(command, open);
            case Closed _ -> whenClosed(command);
        };
    }

    private static Decision<ConsentEvent, ConsentRejection> ask(ConsentCommand.Ask ask) {
        return ask.terms().expiredAt(ask.now())
                ? refuse(ConsentRejection.EXPIRES_IN_THE_PAST)
                : accept(new ConsentEvent.ConsentAsked(ask.consent(), ask.terms()));
    }

    private static Decision<ConsentEvent, ConsentRejection> decide(ConsentCommand command, Open consent) {
        return switch (command) {
            case ConsentCommand.Ask _ -> refuse(ConsentRejection.ALREADY_ASKED);
            case ConsentCommand.GiveAnswer(var by, var answer, var circumstances) -> answer(by, answer, circumstances, consent);
            case ConsentCommand.Withdraw(var by, var circumstances) -> withdraw(by, circumstances, consent);
            case ConsentCommand.Reconsider(var circumstances) -> accept(Reconsidering.of(consent, circumstances));
            case ConsentCommand.Remind(var now, var before) -> remind(consent, now, before);
            case ConsentCommand.CarryOverRefusal(var from, var by) -> accept(ending(consent, PermitEndReason.REFUSED,
                    new ConsentEvent.RefusalCarriedOver(consent.terms(), from, by)));
            case ConsentCommand.Erase _ -> accept(ending(consent, PermitEndReason.ERASED,
                    new ConsentEvent.ConsentErased(consent.terms().child())));
        };
    }

    private static Decision<ConsentEvent, ConsentRejection> whenClosed(ConsentCommand command) {
        return switch (command) {
            case ConsentCommand.Ask _ -> refuse(ConsentRejection.ALREADY_ASKED);
            case ConsentCommand.GiveAnswer _, ConsentCommand.Withdraw _ -> refuse(ConsentRejection.CLOSED);
            case ConsentCommand.Reconsider _, ConsentCommand.Remind _, ConsentCommand.CarryOverRefusal _, ConsentCommand.Erase _ -> accept();
        };
    }

    /** A yes said twice changes nothing; a no after a yes is a withdrawal. */
    private static Decision<ConsentEvent, ConsentRejection> answer(Party by, Answer answer, Circumstances now, Open consent) {
        if (consent.terms().expiredAt(now.now())) {
            return refuse(ConsentRejection.CLOSED);
        }
        if (!mayAnswer(by, now)) {
            return refuse(ConsentRejection.NOT_YOURS_TO_ANSWER);
        }
        boolean saidYes = now.family().counting(consent.answers()).get(by) == Answer.GIVEN;
        return switch (answer) {
            case GIVEN -> saidYes ? accept(Reconsidering.of(consent, now)) : agree(by, now, consent);
            case REFUSED -> saidYes
                    ? withdraw(by, now, consent)
                    : accept(ending(consent, PermitEndReason.REFUSED, new ConsentEvent.ConsentRefused(consent.terms(), by)));
        };
    }

    private static Decision<ConsentEvent, ConsentRejection> agree(Party by, Circumstances now, Open consent) {
        AgreementGiven given = new AgreementGiven(by);
        List<ConsentEvent> events = new ArrayList<>(List.of(given));
        events.addAll(Reconsidering.of((Open) Consent.evolve(consent, given), now));
        return accept(events);
    }

    private static Decision<ConsentEvent, ConsentRejection> withdraw(Party by, Circumstances now, Open consent) {
        return mayAnswer(by, now)
                ? accept(ending(consent, PermitEndReason.WITHDRAWN, new ConsentEvent.ConsentWithdrawn(consent.terms(), by)))
                : refuse(ConsentRejection.NOT_YOURS_TO_ANSWER);
    }

    private static Decision<ConsentEvent, ConsentRejection> remind(Open consent, Instant now, Period before) {
        boolean near = consent.terms().remindFrom(before).filter(first -> !DutchDay.of(now).isBefore(first)).isPresent();
        return consent instanceof InForce inForce && near && !inForce.reminded() && !consent.terms().expiredAt(now)
                ? accept(new ConsentEvent.ConsentExpiryNear(consent.terms())) : accept();
    }

    private static boolean mayAnswer(Party by, Circumstances now) {
        return WhoMustAgree.on(DutchDay.of(now.now()), now.family()).parties().contains(by);
    }

    /** The end of the permit, where one stands, and then its cause. */
    static List<ConsentEvent> ending(Open consent, PermitEndReason reason, ConsentEvent cause) {
        return consent instanceof InForce(var terms, _, var permit, _)
                ? List.of(new PermitEnded(terms.child(), permit.id(), reason, permit.alsoFor()), cause)
                : List.of(cause);
    }
}
