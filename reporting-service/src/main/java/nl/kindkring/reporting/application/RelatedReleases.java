package nl.kindkring.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.PeriodKind;
import nl.kindkring.reporting.disclosure.audit.Figure;
import nl.kindkring.reporting.release.CountsAtRelease;

/** The earlier releases that a period goes together with. */
@ApplicationScoped
class RelatedReleases {

    private final CountsAtRelease earlier;

    RelatedReleases(CountsAtRelease earlier) {
        this.earlier = earlier;
    }

    /** Of the period, of those inside it, and, when something of it is released late, of those around it that are released already with all inside them. */
    List<Figure> of(Period period) {
        Set<String> names = new LinkedHashSet<>(CountryNesting.andInside(period));
        for (PeriodKind kind : PeriodKind.values()) {
            Period around = kind.containing(period.firstDay());
            if (kind.compareTo(period.kind()) > 0 && earlier.any(around.name())) {
                names.addAll(CountryNesting.andInside(around));
            }
        }
        return earlier.of(names);
    }
}
