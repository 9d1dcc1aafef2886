package nl.kindkring.consent.domain.child;

import static nl.kindkring.consent.domain.Decision.accept;
import static nl.kindkring.consent.domain.Decision.refuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.child.Child.Registered;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;
import org.jspecify.annotations.Nullable;

/**
 * What follows when two records are compared: pure, without a clock. Both are given as they are stored, each with its own family. Where the law
 * knows no stricter of two, nothing is united: the record that is wrong is put right first.
 */
public final class MatchDecider {

    private MatchDecider() {}

    /** The events of both records; what was done before changes nothing. */
    public record OnBoth(List<ChildEvent> first, List<ChildEvent> other) {

        static OnBoth of(ChildEvent first, ChildEvent other) {
            return new OnBoth(List.of(first), List.of(other));
        }
    }

    /** What happens to the record that is to keep the family, and to the other; empty when it was so already. */
    public static Decision<OnBoth, ChildRejection> decide(MatchCommand command, Registered first, Registered other) {
        if (first.id().equals(other.id())) {
            return refuse(ChildRejection.SAME_RECORD);
        }
        boolean united = other.records() instanceof Records.Merged(var into) && into.equals(first.id());
        return switch (command) {
            case MatchCommand.Unite unite -> united ? accept() : unite(unite, first, other);
            case MatchCommand.Part part -> united ? accept(part(part, first, other)) : refuse(ChildRejection.NOT_UNITED);
            case MatchCommand.TellApart _ -> united ? refuse(ChildRejection.ALREADY_UNITED) : accept(apart(first, other));
        };
    }

    private static Decision<OnBoth, ChildRejection> unite(MatchCommand.Unite command, Registered first, Registered other) {
        Optional<ChildRejection> obstacle = obstacle(command, first, other);
        if (obstacle.isPresent()) {
            return refuse(obstacle.get());
        }
        Family united = Uniting.of(first.family(), other.family(), command.samePeople(), command.today());
        List<ChildEvent> ofFirst = new ArrayList<>(List.of(new ChildEvent.RecordAbsorbed(first.id(), other.id(), united, other.family())));
        List<ChildEvent> ofOther = new ArrayList<>(List.of(new ChildEvent.MergedInto(other.id(), first.id())));
        // an objection was made for the child, not for one of its ids
        if (first.objectedToStatistics() != other.objectedToStatistics()) {
            Registered silent = first.objectedToStatistics() ? other : first;
            (silent == first ? ofFirst : ofOther).add(new ChildEvent.StatisticsObjected(silent.id(), true));
        }
        return accept(new OnBoth(ofFirst, ofOther));
    }

    private static Optional<ChildRejection> obstacle(MatchCommand.Unite command, Registered first, Registered other) {
        if (first.records() instanceof Records.Merged || !(other.records() instanceof Records.Single)) {
            return Optional.of(ChildRejection.ALREADY_UNITED);
        }
        Family one = first.family();
        Family two = other.family();
        if (!one.birthday().equals(two.birthday())) {
            return Optional.of(ChildRejection.BORN_ON_OTHER_DAYS);
        }
        if (one.unableToJudge() != two.unableToJudge()) {
            return Optional.of(ChildRejection.JUDGED_DIFFERENTLY);
        }
        boolean logins = (one.youthAccount() != null && two.youthAccount() != null && !one.youthAccount().equals(two.youthAccount()))
                || isAHolder(one.youthAccount(), two) || isAHolder(two.youthAccount(), one);
        if (logins) {
            return Optional.of(ChildRejection.OTHER_LOGINS);
        }
        return SamePeople.possible(command.samePeople(), one, two) ? Optional.empty() : Optional.of(ChildRejection.NOT_ONE_PERSON);
    }

    private static boolean isAHolder(@Nullable AccountId login, Family family) {
        return login != null && family.holders().stream().anyMatch(holder -> holder.is(login));
    }

    private static OnBoth part(MatchCommand.Part command, Registered first, Registered other) {
        Records.Surviving several = (Records.Surviving) first.records();
        Family theirs = Objects.requireNonNull(several.others().get(other.id()));
        Family rest = several.own();
        for (Map.Entry<ChildId, Family> one : several.others().entrySet()) {
            rest = one.getKey().equals(other.id()) ? rest : Uniting.of(rest, one.getValue(), Map.of(), command.today());
        }
        return OnBoth.of(new ChildEvent.RecordReleased(first.id(), other.id(), rest), new ChildEvent.PartedFrom(other.id(), first.id(), knowing(theirs, first.family())));
    }

    /** Who answered under the id that counted in the united family answered as the person that it was before. */
    private static Family knowing(Family theirs, Family united) {
        Map<HolderId, HolderId> sameAs = new HashMap<>(theirs.sameAs());
        theirs.holders().stream().map(AuthorityHolder::id).filter(id -> !united.counting(id).equals(id))
                .forEach(id -> sameAs.putIfAbsent(united.counting(id), id));
        return new Family(theirs.birthday(), theirs.holders(), theirs.youthAccount(), theirs.unableToJudge(), sameAs);
    }

    private static OnBoth apart(Registered first, Registered other) {
        return OnBoth.of(new ChildEvent.ToldApart(first.id(), other.id()), new ChildEvent.ToldApart(other.id(), first.id()));
    }
}
