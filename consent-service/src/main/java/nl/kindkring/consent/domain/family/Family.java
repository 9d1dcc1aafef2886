package nl.kindkring.consent.domain.family;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param sameAs under which other ids holders were known before two records of the child were united: the other id, and the one that counts
 */
public record Family(Birthday birthday, List<AuthorityHolder> holders, @Nullable AccountId youthAccount, boolean unableToJudge,
        Map<HolderId, HolderId> sameAs) {

    public Family {
        holders = List.copyOf(holders);
        sameAs = Map.copyOf(sameAs);
    }

    /** A family of one record, in which nobody is known under another id. */
    public Family(Birthday birthday, List<AuthorityHolder> holders, @Nullable AccountId youthAccount, boolean unableToJudge) {
        this(birthday, holders, youthAccount, unableToJudge, Map.of());
    }

    /** The same family with these holders. */
    public Family with(List<AuthorityHolder> others) {
        return new Family(birthday, others, youthAccount, unableToJudge, sameAs);
    }

    /** The same family, the child born on another day. */
    public Family born(Birthday other) {
        return new Family(other, holders, youthAccount, unableToJudge, sameAs);
    }

    /** The same family, the child with that login. */
    public Family withYouth(AccountId account) {
        return new Family(birthday, holders, account, unableToJudge, sameAs);
    }

    /** The same family, the child's judgement assessed. */
    public Family judged(boolean unable) {
        return new Family(birthday, holders, youthAccount, unable, sameAs);
    }

    /** The id that counts for somebody who may be known under another one. */
    public HolderId counting(HolderId id) {
        return sameAs.getOrDefault(id, id);
    }

    /** The answers under the ids that count; where somebody answered under two, a no stands. */
    public Map<Party, Answer> counting(Map<Party, Answer> answers) {
        Map<Party, Answer> counted = new HashMap<>();
        answers.forEach((party, answer) -> counted.merge(counting(party), answer, (a, b) -> a == Answer.REFUSED ? a : b));
        return Map.copyOf(counted);
    }

    /**
     * Everything under which one person is or was known in this family: one parent can have had two periods of authority, and another id in
     * another record of the child. What somebody wrote under one of them is its own under all.
     */
    public Set<Party> selves(Party party) {
        return party instanceof Party.Holder(var id)
                ? ids(id).map(Party.Holder::new).collect(Collectors.toUnmodifiableSet()) : Set.of(party);
    }

    /** Those with parental authority or guardianship on that day. */
    public Set<HolderId> authorityOn(LocalDate day) {
        return holders.stream().filter(holder -> holder.holdsOn(day) && holder.basis().overMinor()).map(AuthorityHolder::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Those who represent somebody of age on that day: of all there are, whose turn it is by the law's order. A curator or mentor rules out everybody else, whom the
     * person authorised rules out the partner, the partner rules out the family (Jeugdwet 7.3.15, second and third paragraph). Several of one kind must all agree,
     * where the law would have one of them: the stricter of the two.
     */
    public Set<HolderId> representativesOn(LocalDate day) {
        List<AuthorityHolder> all = holders.stream().filter(holder -> holder.holdsOn(day) && !holder.basis().overMinor()).toList();
        int turn = all.stream().mapToInt(holder -> holder.basis().turn()).min().orElse(0);
        return all.stream().filter(holder -> holder.basis().turn() == turn).map(AuthorityHolder::id).collect(Collectors.toUnmodifiableSet());
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

    /** The same for somebody of the family. */
    public Party counting(Party party) {
        return party instanceof Party.Holder(var id) ? new Party.Holder(counting(id)) : party;
    }

    private Stream<HolderId> ids(HolderId id) {
        HolderId counts = counting(id);
        Set<AccountId> logins = holders.stream().filter(holder -> holder.id().equals(counts)).map(AuthorityHolder::account)
                .flatMap(Stream::ofNullable).collect(Collectors.toSet());
        Set<HolderId> same = Stream.concat(Stream.of(id, counts), holders.stream().filter(holder -> logins.stream().anyMatch(holder::is))
                .map(AuthorityHolder::id)).collect(Collectors.toSet());
        Stream<HolderId> former = sameAs.entrySet().stream().filter(entry -> same.contains(entry.getValue())).map(Map.Entry::getKey);
        return Stream.concat(same.stream(), former);
    }
}
