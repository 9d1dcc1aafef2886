package nl.kindkring.consent.domain.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a child on the day on which its retention is looked at.
 *
 * @param leftOn      the day it left its last centre; null while it is at one
 * @param turns23     its twenty-third birthday: nobody here is there for it any longer (DOMAIN 3, chain 0–23)
 * @param lastHelp    last change of anything that is help: a case, a referral, an observation, an advice; null where there was none
 * @param lastSignal  last change of anything else about it; null where there was none
 * @param openWork    a case, a referral or a file of absence is open
 * @param openRequest a request of the family is not finished
 */
public record RetentionFacts(@Nullable LocalDate leftOn, LocalDate turns23, @Nullable LocalDate lastHelp, @Nullable LocalDate lastSignal,
        boolean openWork, boolean openRequest) {

    /** The day from which nobody here is there for the child; ahead of today while somebody is. */
    LocalDate leaves() {
        return leftOn == null || turns23.isBefore(leftOn) ? turns23 : leftOn;
    }

    /** When the short term begins: at leaving, or with the last signal when that was later. */
    LocalDate shortTermFrom() {
        return Stream.of(Optional.of(leaves()), Optional.ofNullable(lastSignal)).flatMap(Optional::stream).max(LocalDate::compareTo).orElseThrow();
    }
}
