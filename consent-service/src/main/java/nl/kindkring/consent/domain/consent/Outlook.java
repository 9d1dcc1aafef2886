package nl.kindkring.consent.domain.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.family.AgreementPolicy;
import nl.kindkring.consent.domain.family.Answer;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.family.Standing;
import nl.kindkring.consent.domain.family.WhoMustAgree;

/** Where given answers stand on a day, and when that changes without anybody doing anything. */
public record Outlook(Terms terms, Map<Party, Answer> answers, Family family, AgreementPolicy policy) {

    /** Where the question stands on that day. */
    public Standing on(LocalDate day) {
        return WhoMustAgree.count(family.counting(answers), WhoMustAgree.on(day, family), policy);
    }

    /** Whether these answers are a consent on that day: everybody agreed and the last day has not passed. */
    public boolean permitsOn(LocalDate day) {
        return !expiredOn(day) && on(day) instanceof Standing.Agreed;
    }

    /**
     * The next moment after that day at which {@link #permitsOn} becomes something else: the earliest among the expiry, the
     * birthday and the change of authority that make a difference. Those that make none are passed over.
     */
    public Optional<Instant> changesAfter(LocalDate day) {
        boolean now = permitsOn(day);
        Stream<LocalDate> expiry = Stream.ofNullable(terms.expiresOn()).map(last -> last.plusDays(1)).filter(end -> end.isAfter(day));
        return Stream.concat(family.turningPointsAfter(day).stream(), expiry).sorted()
                .filter(point -> permitsOn(point) != now).findFirst().map(DutchDay::start);
    }

    private boolean expiredOn(LocalDate day) {
        return terms.expiresOn() != null && day.isAfter(terms.expiresOn());
    }
}
