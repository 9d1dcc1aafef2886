package nl.kindkring.consent.domain.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * What exactly is asked. Terms never change: for other terms one asks anew.
 *
 * @param scope which signals or plan parts; empty is everything that the purpose covers
 * @param expiresOn last day on which the consent holds; null without an end
 */
public record Terms(ChildId child, Purpose purpose, Recipient recipient, Set<String> scope,
        @Nullable LocalDate expiresOn, ShownText text) {

    public Terms {
        scope = Set.copyOf(scope);
    }

    /** Whether the last day of these terms has passed. */
    public boolean expiredAt(Instant moment) {
        return expiresOn != null && DutchDay.of(moment).isAfter(expiresOn);
    }

    /** The first day on which the end of these terms is near, when they have an end. */
    public Optional<LocalDate> remindFrom(Period before) {
        return Optional.ofNullable(expiresOn).map(last -> last.minus(before));
    }

    /** Whether these terms are about that item; an empty scope covers all. */
    public boolean covers(@Nullable String item) {
        return scope.isEmpty() || (item != null && scope.contains(item));
    }
}
