package nl.kindkring.consent.domain.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a child to say who decides.
 *
 * @param youthAccount the child's own login, when it has one
 * @param unableToJudge a professional assessed that the child cannot judge its own interest (Jeugdwet 7.3.15, second paragraph)
 */
public record Family(Birthday birthday, List<AuthorityHolder> holders, @Nullable AccountId youthAccount, boolean unableToJudge) {

    public Family {
        holders = List.copyOf(holders);
    }

    /** Those with parental authority or guardianship on that day. */
    public Set<HolderId> authorityOn(LocalDate day) {
        return holdersOn(day, true);
    }

    /** Those who represent somebody of age on that day. */
    public Set<HolderId> representativesOn(LocalDate day) {
        return holdersOn(day, false);
    }

    /**
     * Who that login is in this family on that day, if anybody. One person can be two holders: lost authority and got it back, or a parent
     * who became a mentor. The one who must agree on that day counts; when none must, the first, who then has no right.
     */
    public Optional<Party> partyOf(AccountId login, LocalDate day) {
        if (login.equals(youthAccount)) {
            return Optional.of(new Party.Youth());
        }
        List<AuthorityHolder> periods = holders.stream().filter(holder -> holder.is(login)).toList();
        Set<HolderId> deciding = WhoMustAgree.on(day, this).decidingHolders();
        return periods.stream().filter(holder -> deciding.contains(holder.id())).findFirst().or(() -> periods.stream().findFirst())
                .map(holder -> new Party.Holder(holder.id()));
    }

    /** Whether that login is the child's own or belongs to somebody who has or had authority. */
    public boolean includes(AccountId login) {
        return login.equals(youthAccount) || holders.stream().anyMatch(holder -> holder.is(login));
    }

    /** The days after {@code day} on which who must agree can change: birthdays, and the ends and beginnings of authority. */
    public List<LocalDate> turningPointsAfter(LocalDate day) {
        Stream<LocalDate> ages = Stream.of(WhoMustAgree.OWN_VOICE, WhoMustAgree.OWN_DECISION, WhoMustAgree.OF_AGE)
                .map(birthday::turns);
        Stream<LocalDate> authority = holders.stream().flatMap(holder -> Stream.of(holder.from(), holder.until()))
                .filter(Objects::nonNull);
        return Stream.concat(ages, authority).filter(point -> point.isAfter(day)).distinct().sorted().toList();
    }

    private Set<HolderId> holdersOn(LocalDate day, boolean overMinor) {
        return holders.stream().filter(holder -> holder.holdsOn(day) && holder.basis().overMinor() == overMinor)
                .map(AuthorityHolder::id).collect(Collectors.toUnmodifiableSet());
    }
}
