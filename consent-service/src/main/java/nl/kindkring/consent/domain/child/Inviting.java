package nl.kindkring.consent.domain.child;

import static nl.kindkring.consent.domain.Decision.accept;
import static nl.kindkring.consent.domain.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.child.Child.Registered;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;

/** Who can be invited to come with a login, and who can come: a holder without one whose authority has not ended. */
final class Inviting {

    private Inviting() {}

    static Decision<ChildEvent, ChildRejection> invite(Family family, HolderId id, LocalDate today) {
        return obstacle(family, id, today).<Decision<ChildEvent, ChildRejection>>map(Decision::refuse)
                .orElseGet(() -> accept(new ChildEvent.HolderInvited(id)));
    }

    /** A login that the family knows already as somebody who does not decide is not the invited person's. */
    static Decision<ChildEvent, ChildRejection> come(ChildCommand.AcceptInvitation command, Registered child) {
        Optional<ChildRejection> obstacle = obstacle(child.family(), command.holder(), command.today());
        if (obstacle.isPresent()) {
            return refuse(obstacle.get());
        }
        boolean known = child.surroundings().parents().stream().anyMatch(parent -> command.account().equals(parent.account()));
        return known ? refuse(ChildRejection.ACCOUNT_TWICE) : ChildDecider.linkHolder(child.family(), command.holder(), command.account());
    }

    private static Optional<ChildRejection> obstacle(Family family, HolderId id, LocalDate today) {
        Optional<AuthorityHolder> holder = family.holders().stream().filter(one -> one.id().equals(id)).findFirst();
        if (holder.isEmpty()) {
            return Optional.of(ChildRejection.UNKNOWN_HOLDER);
        }
        if (holder.get().account() != null) {
            return Optional.of(ChildRejection.HAS_A_LOGIN);
        }
        LocalDate until = holder.get().until();
        return until != null && !until.isAfter(today) ? Optional.of(ChildRejection.AUTHORITY_ENDED) : Optional.empty();
    }
}
