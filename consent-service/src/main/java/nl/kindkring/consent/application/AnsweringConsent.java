package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.Circumstances;
import nl.kindkring.consent.domain.consent.ConsentCommand;
import nl.kindkring.consent.domain.consent.ConsentId;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.Answer;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.projection.ConsentEntry;
import nl.kindkring.platform.eventstore.Metadata;

/**
 * Somebody who must agree answers, or takes it back. When that completes or ends the consent, the permit is decided with it: stored
 * and published together or not at all. Each method returns the consent's version afterwards.
 */
@ApplicationScoped
public class AnsweringConsent {

    private final FamilyFiles families;
    private final ConsentFiles consents;

    AnsweringConsent(FamilyFiles families, ConsentFiles consents) {
        this.families = families;
        this.consents = consents;
    }

    /** Says yes or no. */
    public int answer(ConsentId id, AccountId by, Answer answer, Precondition precondition, Metadata metadata) {
        return carryOut(id, by, precondition, metadata, (party, now) -> new ConsentCommand.GiveAnswer(party, answer, now));
    }

    /** Takes it back; blocks at once, whoever else agreed. */
    public int withdraw(ConsentId id, AccountId by, Precondition precondition, Metadata metadata) {
        return carryOut(id, by, precondition, metadata, ConsentCommand.Withdraw::new);
    }

    private int carryOut(ConsentId id, AccountId by, Precondition precondition, Metadata metadata,
            BiFunction<Party, Circumstances, ConsentCommand> command) {
        ConsentEntry entry = ConsentEntry.of(id.value()).orElseThrow(Refusals::notFound);
        FamilyFile file = families.open(new ChildId(entry.childId));
        Party party = file.child().family().partyOf(by, DutchDay.of(metadata.occurredAt())).orElseThrow(Refusals::notFound);
        return consents.carryOut(id, file.child(), precondition, metadata, now -> command.apply(party, now)).version();
    }
}
