package nl.kindkring.consent.domain.consent;

import java.time.Instant;
import java.time.Period;
import nl.kindkring.consent.domain.family.Answer;
import nl.kindkring.consent.domain.family.Party;

/** What people ask of a consent. */
public sealed interface ConsentCommand {

    /** A professional asks for consent. */
    record Ask(ConsentId consent, Terms terms, Instant now) implements ConsentCommand {}

    /** Somebody who must agree says yes or no. */
    record GiveAnswer(Party by, Answer answer, Circumstances circumstances) implements ConsentCommand {}

    /** Somebody who must agree takes it back, or says no after all. */
    record Withdraw(Party by, Circumstances circumstances) implements ConsentCommand {}

    /** Time passed or authority changed: is the permit still right? */
    record Reconsider(Circumstances circumstances) implements ConsentCommand {}

    /** The last day of a consent may be near; {@code before} is how long before it that is said, once. */
    record Remind(Instant now, Period before) implements ConsentCommand {}

    /** Another record of the same child holds a no to the same purpose and recipient; {@code by} said it there. */
    record CarryOverRefusal(ConsentId from, Party by) implements ConsentCommand {}

    /** The child is erased, and every consent with it. */
    record Erase() implements ConsentCommand {}
}
