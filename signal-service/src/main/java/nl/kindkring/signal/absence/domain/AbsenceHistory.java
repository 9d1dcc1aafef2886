package nl.kindkring.signal.absence.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kindkring.signal.absence.domain.AbsenceEvent.*;
import nl.kindkring.signal.absence.domain.AbsenceFile.Known;
import nl.kindkring.signal.absence.domain.AbsenceFile.Unknown;

/** What happened gives where a file stands. An impossible history fails. */
public final class AbsenceHistory {

    private AbsenceHistory() {}

    /** Where every file begins. */
    public static AbsenceFile initial() {
        return new Unknown();
    }

    /** The state after one more event. @throws IllegalStateException when it cannot happen there */
    public static AbsenceFile evolve(AbsenceFile file, AbsenceEvent event) {
        return switch (file) {
            case Unknown() -> {
                if (event instanceof Opened opened) {
                    yield new Known(opened, Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Map.of(), Map.of());
                }
                throw impossible(event);
            }
            case Known known -> followed(known, event);
        };
    }

    private static Known followed(Known f, AbsenceEvent event) {
        return switch (event) {
            case Opened _ -> throw impossible(event);
            case Registered e -> new Known(f.opened(), with(f.registrations(), e.registration(), e), f.settledOn(), f.awaySince(),
                    f.notEnrolledSince(), f.exemptions(), f.alerts(), f.actions());
            case RegistrationWithdrawn e -> new Known(f.opened(), without(f.registrations(), e.registration(), event), f.settledOn(), f.awaySince(),
                    f.notEnrolledSince(), f.exemptions(), f.alerts(), f.actions());
            case StayedAway e -> new Known(f.opened(), f.registrations(), f.settledOn(), Optional.of(e.since()),
                    f.notEnrolledSince(), f.exemptions(), f.alerts(), f.actions());
            case StayWithdrawn() -> new Known(f.opened(), f.registrations(), f.settledOn(), Optional.empty(),
                    f.notEnrolledSince(), f.exemptions(), f.alerts(), f.actions());
            case Returned e -> new Known(f.opened(), f.registrations(), Optional.of(e.on()), Optional.empty(),
                    f.notEnrolledSince(), f.exemptions(), f.alerts(), f.actions());
            case NotEnrolled e -> new Known(f.opened(), f.registrations(), f.settledOn(), f.awaySince(),
                    Optional.of(e.since()), f.exemptions(), f.alerts(), f.actions());
            case Enrolled _ -> new Known(f.opened(), f.registrations(), f.settledOn(), f.awaySince(),
                    Optional.empty(), f.exemptions(), f.alerts(), f.actions());
            case Exempted e -> new Known(f.opened(), f.registrations(), f.settledOn(), f.awaySince(), f.notEnrolledSince(),
                    Stream.concat(f.exemptions().stream(), Stream.of(e)).toList(), f.alerts(), f.actions());
            case ActionAgreed e -> new Known(f.opened(), f.registrations(), f.settledOn(), f.awaySince(), f.notEnrolledSince(),
                    f.exemptions(), f.alerts(), with(f.actions(), e.action(), Optional.empty()));
            case ActionDone e -> new Known(f.opened(), f.registrations(), f.settledOn(), f.awaySince(), f.notEnrolledSince(),
                    f.exemptions(), f.alerts(), with(f.actions(), e.action(), Optional.of(e.on())));
            case AlertRaised e -> new Known(f.opened(), f.registrations(), f.settledOn(), f.awaySince(), f.notEnrolledSince(),
                    f.exemptions(), with(f.alerts(), e.kind(), e), f.actions());
            case AlertEnded e -> new Known(f.opened(), f.registrations(), f.settledOn(), f.awaySince(), f.notEnrolledSince(),
                    f.exemptions(), without(f.alerts(), e.kind(), event), f.actions());
        };
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> more = new HashMap<>(map);
        more.put(key, value);
        return Map.copyOf(more);
    }

    private static <K, V> Map<K, V> without(Map<K, V> map, K key, AbsenceEvent event) {
        Map<K, V> fewer = new HashMap<>(map);
        if (fewer.remove(key) == null) {
            throw impossible(event);
        }
        return Map.copyOf(fewer);
    }

    private static IllegalStateException impossible(AbsenceEvent event) {
        return new IllegalStateException(event.getClass().getSimpleName() + " cannot have happened here");
    }
}
