package nl.kindkring.consent.domain.consent;

import java.time.Instant;
import java.util.Set;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.AgreementPolicy;
import nl.kindkring.consent.domain.family.Family;

/**
 * What a decision about consent depends on besides the consent itself; looked up by whoever gives the command.
 *
 * @param policy the policy of the child's municipality for this purpose
 * @param newPermit the id a permit gets if this decision grants one
 * @param alsoKnownAs the other ids of the child, when records of it were united
 */
public record Circumstances(Family family, AgreementPolicy policy, Instant now, PermitId newPermit, Set<ChildId> alsoKnownAs) {

    /** Of a child with one record. */
    public Circumstances(Family family, AgreementPolicy policy, Instant now, PermitId newPermit) {
        this(family, policy, now, newPermit, Set.of());
    }
}
