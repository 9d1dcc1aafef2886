package nl.kindkring.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.PeriodKind;
import nl.kindkring.reporting.release.Corrections;

/** Which quarters and years were released long enough ago for their corrections; a quarter stands for its weeks too. Each once. */
@ApplicationScoped
class DueCorrections {

    private final Corrections corrections;
    private final ReportingConfig config;

    DueCorrections(Corrections corrections, ReportingConfig config) {
        this.corrections = corrections;
        this.config = config;
    }

    /** What is due at an instant, in the order in which the periods closed. */
    List<Period> at(Instant now) {
        return waiting().filter(period -> !period.getValue().isAfter(now)).map(Map.Entry::getKey).sorted(Period.AS_THEY_CLOSE).toList();
    }

    /** The next instant at which one becomes due. */
    Optional<Instant> next() {
        return waiting().map(Map.Entry::getValue).min(Comparator.naturalOrder());
    }

    private Stream<Map.Entry<Period, Instant>> waiting() {
        return config.correctionsAfter().stream().flatMap(after -> corrections.waiting().entrySet().stream().filter(period -> period.getKey().kind() != PeriodKind.WEEK)
                .map(period -> Map.entry(period.getKey(), period.getValue().plus(after))));
    }
}
