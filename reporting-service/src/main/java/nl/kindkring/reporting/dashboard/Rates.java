package nl.kindkring.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.kindkring.platform.problem.Language;
import nl.kindkring.reporting.comparison.Rate;
import nl.kindkring.reporting.comparison.YouthNumbers;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.Geography;

/** Says a figure per 1,000 children with the range that rounding and chance leave (decision 144). */
@ApplicationScoped
class Rates {

    private final YouthNumbers youth;
    private final Geography geography;
    private final Clock clock;

    Rates(YouthNumbers youth, Geography geography, Clock clock) {
        this.youth = youth;
        this.geography = geography;
        this.clock = clock;
    }

    /** Such as «12,3 (10,1–14,9)», and on whose number of children it stands; empty where that is not loaded. */
    Optional<Ranking.Rated> of(Area area, Amount amount, Language language) {
        return youth.of(geography.on(LocalDate.now(clock)).municipalitiesIn(area))
                .map(children -> new Ranking.Rated(text(Rate.within(amount.value(), amount.off(), children.children()), language), children));
    }

    private static String text(Rate rate, Language language) {
        NumberFormat number = NumberFormat.getNumberInstance(language.locale());
        number.setMinimumFractionDigits(1);
        number.setMaximumFractionDigits(1);
        number.setRoundingMode(RoundingMode.HALF_UP);
        return "%s (%s–%s)".formatted(number.format(rate.per1000()), number.format(rate.low()), number.format(rate.high()));
    }
}
