package nl.kindkring.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.kindkring.reporting.catalogue.Protection;
import org.junit.jupiter.api.Test;

class DisclosureControlTest {

    private final Protection protection = new Protection(10, Optional.empty(), 10, 3, 0.8, 1, 5);
    private final DisclosureControl control = new DisclosureControl(protection);

    @Property(tries = 5000)
    void aPublishedFigureIsAMultipleOfTheBaseAndNeverStandsForASmallCellOrASmallRest(
            @ForAll @Size(max = 6) List<@LongRange(max = 40) Long> byInstitution, @ForAll @LongRange(max = 300) long others) {
        long children = byInstitution.stream().mapToLong(Long::longValue).sum();
        if (control.control(count(children, children + others, byInstitution.toArray(Long[]::new))) instanceof ControlledCell.Published(long count)) {
            assertThat(children).isGreaterThanOrEqualTo(10);
            assertThat(others).isGreaterThanOrEqualTo(10);
            assertThat(byInstitution.stream().filter(n -> n > 0).count()).isGreaterThanOrEqualTo(3);
            assertThat(Collections.max(byInstitution) / (double) children).isLessThanOrEqualTo(0.8);
            assertThat(count % 5).isZero();
            assertThat(Math.abs(count - children)).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void tenChildrenAtThreeCentresArePublishedAsTen() {
        assertThat(control.control(count(10, 500, 4L, 3L, 3L))).isEqualTo(new ControlledCell.Published(10));
    }

    @Test
    void thirteenIsRoundedUpAndTwelveDown() {
        assertThat(control.control(count(13, 500, 5L, 4L, 4L))).isEqualTo(new ControlledCell.Published(15));
        assertThat(control.control(count(12, 500, 4L, 4L, 4L))).isEqualTo(new ControlledCell.Published(10));
    }

    @Test
    void nineChildrenAndNoneAreWithheldAlike() {
        assertThat(control.control(count(9, 500, 3L, 3L, 3L))).isEqualTo(control.control(CellCount.none(500, 0)));
    }

    @Test
    void nearlyEverybodyIsWithheldBecauseTheRestIsSmall() {
        assertThat(control.control(count(95, 100, 40L, 30L, 25L))).isInstanceOf(ControlledCell.Withheld.class);
    }

    @Test
    void oneCentreThatDominatesIsWithheld() {
        assertThat(control.control(count(100, 900, 81L, 10L, 9L))).isInstanceOf(ControlledCell.Withheld.class);
        assertThat(control.control(count(100, 900, 80L, 10L, 10L))).isInstanceOf(ControlledCell.Published.class);
    }

    private static CellCount count(long children, long population, Long... byInstitution) {
        Map<Institution, Long> each = new HashMap<>();
        for (Long n : byInstitution) {
            each.put(new Institution(UUID.randomUUID()), n);
        }
        return new CellCount(children, population, children, each);
    }
}
