package nl.kindkring.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.kindkring.reporting.catalogue.Protection;
import org.junit.jupiter.api.Test;

class DisclosureControlTest {

    private final Protection protection = new Protection(10, 3, 0.8, 5);
    private final DisclosureControl control = new DisclosureControl(protection);

    @Property(tries = 5000)
    void aPublishedFigureIsAMultipleOfTheBaseAndNeverStandsForASmallCellOrASmallRest(
            @ForAll @Size(max = 6) List<@LongRange(max = 40) Long> byInstitution, @ForAll @LongRange(max = 300) long others) {
        long children = byInstitution.stream().mapToLong(Long::longValue).sum();
        if (control.control(new CellCount(children, children + others, byInstitution)) instanceof ControlledCell.Published(long count)) {
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
        assertThat(control.control(new CellCount(10, 500, List.of(4L, 3L, 3L)))).isEqualTo(new ControlledCell.Published(10));
    }

    @Test
    void thirteenIsRoundedUpAndTwelveDown() {
        assertThat(control.control(new CellCount(13, 500, List.of(5L, 4L, 4L)))).isEqualTo(new ControlledCell.Published(15));
        assertThat(control.control(new CellCount(12, 500, List.of(4L, 4L, 4L)))).isEqualTo(new ControlledCell.Published(10));
    }

    @Test
    void nineChildrenAndNoneAreWithheldAlike() {
        assertThat(control.control(new CellCount(9, 500, List.of(3L, 3L, 3L)))).isEqualTo(control.control(CellCount.none(500)));
    }

    @Test
    void nearlyEverybodyIsWithheldBecauseTheRestIsSmall() {
        assertThat(control.control(new CellCount(95, 100, List.of(40L, 30L, 25L)))).isInstanceOf(ControlledCell.Withheld.class);
    }

    @Test
    void oneCentreThatDominatesIsWithheld() {
        assertThat(control.control(new CellCount(100, 900, List.of(81L, 10L, 9L)))).isInstanceOf(ControlledCell.Withheld.class);
        assertThat(control.control(new CellCount(100, 900, List.of(80L, 10L, 10L)))).isInstanceOf(ControlledCell.Published.class);
    }
}
