package nl.kindkring.consent.domain.child;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.HolderId;
import org.jspecify.annotations.Nullable;

/** The periods of authority of one person by two records. What was before today decides nothing any more, and stays as the first record has it. */
final class UnitedPerson {

    private final SamePeople.InBoth records;
    private final HolderId id;
    private final @Nullable AccountId login;
    private final List<AuthorityHolder> periods = new ArrayList<>();
    private final Set<HolderId> formerly = new HashSet<>();

    private UnitedPerson(SamePeople.InBoth records, LocalDate today) {
        this.records = records;
        this.id = records.first().stream().filter(one -> one.holdsOn(today)).findFirst().orElse(records.first().getFirst()).id();
        this.login = Stream.concat(records.first().stream(), records.other().stream()).map(AuthorityHolder::account)
                .filter(Objects::nonNull).findFirst().orElse(null);
        records.other().forEach(one -> formerly.add(one.id()));
    }

    static UnitedPerson of(SamePeople.InBoth records, LocalDate today) {
        UnitedPerson person = new UnitedPerson(records, today);
        records.first().stream().filter(one -> one.from().isBefore(today)).map(one -> until(one, today)).forEach(person.periods::add);
        List<LocalDate> days = person.turningPoints(today);
        for (int i = 0; i < days.size(); i++) {
            person.add(days.get(i), i + 1 < days.size() ? days.get(i + 1) : null);
        }
        return person;
    }

    /** The id that counts. */
    HolderId id() {
        return id;
    }

    /** Each period, with a login where both records agree about it. */
    List<AuthorityHolder> periods() {
        return List.copyOf(periods);
    }

    /** The other ids under which this person answered, or stands there without a login. */
    Set<HolderId> formerly() {
        return Set.copyOf(formerly);
    }

    private void add(LocalDate day, @Nullable LocalDate next) {
        List<AuthorityHolder> byFirst = records.first().stream().filter(one -> one.holdsOn(day)).toList();
        boolean byOther = records.other().stream().anyMatch(one -> one.holdsOn(day));
        if (!byFirst.isEmpty() && byOther) {
            HolderId own = byFirst.getFirst().id();
            boolean over = periods.stream().anyMatch(one -> one.id().equals(own) && !day.equals(one.until()));
            append(period(over ? derived("again/" + day) : own, login, day, next));
        } else if (!byFirst.isEmpty() || byOther) {
            AuthorityHolder disputed = period(derived("disputed/" + day), null, day, next);
            append(disputed);
            formerly.add(disputed.id());
        }
    }

    /** Goes on with a period that ends where this one begins, when it is the same. */
    private void append(AuthorityHolder period) {
        for (int i = 0; i < periods.size(); i++) {
            AuthorityHolder before = periods.get(i);
            if (before.id().equals(period.id()) && period.from().equals(before.until())) {
                periods.set(i, new AuthorityHolder(before.id(), before.name(), login, before.relation(), before.basis(), before.from(), period.until()));
                return;
            }
        }
        periods.add(period);
    }

    private AuthorityHolder period(HolderId as, @Nullable AccountId account, LocalDate from, @Nullable LocalDate until) {
        AuthorityHolder one = records.first().getFirst();
        return new AuthorityHolder(as, one.name(), account, one.relation(), one.basis(), from, until);
    }

    /** Today and every later day on which one of the records begins or ends an authority of this person. */
    private List<LocalDate> turningPoints(LocalDate today) {
        Stream<LocalDate> later = Stream.concat(records.first().stream(), records.other().stream())
                .flatMap(one -> Stream.of(one.from(), one.until() == null ? today : one.until())).filter(day -> day.isAfter(today));
        return Stream.concat(Stream.of(today), later).distinct().sorted().toList();
    }

    /** An id that follows from the person's: no randomness in here, and it says as little. */
    private HolderId derived(String what) {
        return new HolderId(UUID.nameUUIDFromBytes((id.value() + "/" + what).getBytes(StandardCharsets.UTF_8)));
    }

    private static AuthorityHolder until(AuthorityHolder holder, LocalDate today) {
        return holder.until() == null || holder.until().isAfter(today) ? holder.endingOn(today) : holder;
    }
}
