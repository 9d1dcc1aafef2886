package nl.kindkring.consent.domain.child;

import static nl.kindkring.consent.domain.Decision.accept;
import static nl.kindkring.consent.domain.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.child.Child.Registered;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Family;
import org.jspecify.annotations.Nullable;

/**
 * What follows when somebody around a child turns out to be recorded wrongly. Whoever stands there for another person gets another id, so that nothing which
 * was said, written or asked under the former one counts for, or is shown to, the person who stands there now (decision 200).
 */
final class CorrectingPeople {

    private CorrectingPeople() {}

    static Decision<ChildEvent, ChildRejection> decide(ChildCommand.OfAPerson command, Registered child) {
        return switch (command) {
            case ChildCommand.CorrectHolder correct -> child.family().holders().stream().filter(holder -> holder.id().equals(correct.wrong())).findFirst()
                    .map(wrong -> correct(correct, wrong, child.family())).orElseGet(() -> refuse(ChildRejection.UNKNOWN_HOLDER));
            case ChildCommand.CorrectParent correct -> child.surroundings().parents().stream().filter(parent -> parent.id().equals(correct.wrong())).findFirst()
                    .map(wrong -> correct(correct, wrong, child)).orElseGet(() -> refuse(ChildRejection.UNKNOWN_PARENT));
        };
    }

    private static Decision<ChildEvent, ChildRejection> correct(ChildCommand.CorrectHolder command, AuthorityHolder wrong, Family family) {
        if (command.check().checkedOn().isAfter(command.today())) {
            return refuse(ChildRejection.CHECKED_IN_THE_FUTURE);
        }
        if (!command.right().fit(command.reason(), wrong.account())) {
            return refuse(ChildRejection.CORRECTION_DOES_NOT_FIT);
        }
        if (command.reason() == CorrectionReason.NEVER_HELD) {
            return accept(new ChildEvent.HolderStruck(wrong.id(), command.check()));
        }
        AuthorityHolder right = command.right().of(wrong, command.reason().samePerson() ? wrong.id() : command.newId(), command.reason());
        if (right.equals(wrong)) {
            return accept();
        }
        return obstacle(right, wrong, family, command).<Decision<ChildEvent, ChildRejection>>map(Decision::refuse)
                .orElseGet(() -> accept(new ChildEvent.HolderCorrected(wrong.id(), right, command.reason(), command.check())));
    }

    private static Optional<ChildRejection> obstacle(AuthorityHolder right, AuthorityHolder wrong, Family family, ChildCommand.CorrectHolder command) {
        if (right.until() != null && right.from().isAfter(right.until())) {
            return Optional.of(ChildRejection.BEGINS_AFTER_ITS_END);
        }
        List<AuthorityHolder> others = family.holders().stream().filter(holder -> !holder.equals(wrong)).toList();
        if (ChildDecider.taken(family.with(others), right)) {
            return Optional.of(ChildRejection.ACCOUNT_TWICE);
        }
        // united records may know more than two: that is no reason not to write a name down rightly
        boolean moreThanBefore = right.from().isBefore(wrong.from()) || (right.basis().overMinor() && !wrong.basis().overMinor());
        return moreThanBefore && ChildDecider.tooMany(Stream.concat(others.stream(), Stream.of(right)).toList(), command.today())
                ? Optional.of(ChildRejection.TOO_MANY_HOLDERS) : Optional.empty();
    }

    private static Decision<ChildEvent, ChildRejection> correct(ChildCommand.CorrectParent command, ParentWithoutAuthority wrong, Registered child) {
        if (command.check().checkedOn().isAfter(command.today())) {
            return refuse(ChildRejection.CHECKED_IN_THE_FUTURE);
        }
        // whoever is no parent at all is removed
        if (command.reason() == CorrectionReason.NEVER_HELD || !command.right().fit(command.reason(), wrong.account())) {
            return refuse(ChildRejection.CORRECTION_DOES_NOT_FIT);
        }
        ParentWithoutAuthority right = command.right().of(wrong, command.reason());
        if (right.equals(wrong)) {
            return accept();
        }
        return taken(right.account(), wrong, child) ? refuse(ChildRejection.ACCOUNT_TWICE)
                : accept(new ChildEvent.ParentCorrected(right, command.reason(), command.check()));
    }

    private static boolean taken(@Nullable AccountId login, ParentWithoutAuthority wrong, Registered child) {
        return login != null && (login.equals(child.family().youthAccount())
                || child.surroundings().parents().stream().anyMatch(other -> !other.equals(wrong) && login.equals(other.account())));
    }
}
