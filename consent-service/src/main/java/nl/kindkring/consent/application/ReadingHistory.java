package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.persistence.FileHistory;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.consent.projection.ConsentEntry;
import nl.kindkring.consent.projection.GroundEntry;

/** What was decided about a child, by whom and when (J2). */
@ApplicationScoped
public class ReadingHistory {

    private final FileHistory history;

    ReadingHistory(FileHistory history) {
        this.history = history;
    }

    /** Something that was decided, and about which consent or which invoked ground when it was about one. */
    public record Decided(FileHistory.Happened happened, Optional<ConsentEntry> consent, Optional<GroundEntry> ground) {

        /** Whether it is a review that found that the ground was not there. */
        public boolean isRejection() {
            return happened.what().equals(FileHistory.REJECTED);
        }
    }

    /** What was decided, newest first and under whichever id of the child; {@code shown} says which kinds of events the reader is shown. */
    public List<Decided> of(ChildId child, Predicate<String> shown) {
        List<UUID> records = ChildEntry.recordsOf(child.value());
        Map<UUID, ConsentEntry> consents = records.stream().flatMap(record -> ConsentEntry.allOf(record).stream())
                .collect(Collectors.toMap(entry -> entry.consentId, Function.identity()));
        Map<UUID, GroundEntry> grounds = records.stream().flatMap(record -> GroundEntry.shownToFamily(record).stream())
                .collect(Collectors.toMap(entry -> entry.invocationId, Function.identity()));
        List<UUID> streams = Stream.of(records, consents.keySet(), grounds.keySet()).flatMap(Collection::stream).toList();
        return history.of(streams).stream()
                .filter(happened -> shown.test(happened.what()))
                .map(happened -> new Decided(happened, Optional.ofNullable(consents.get(happened.stream())),
                        Optional.ofNullable(grounds.get(happened.stream()))))
                .sorted(Comparator.comparing((Decided decided) -> decided.happened().at()).thenComparing(decided -> decided.happened().id()).reversed())
                .toList();
    }
}
