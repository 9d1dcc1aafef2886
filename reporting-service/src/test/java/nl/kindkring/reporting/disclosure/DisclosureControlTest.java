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

    private final Protection protection = new Protection(10, Optional.empty(), 10, 3, 0.8, 0.9, 5);
    private final DisclosureControl control = new DisclosureControl(protection);

    @Property(tries = 5000)
    void aPublishedFigureIsAMultipleOfTheBaseAndNeverStandsForASmallCellOrASmallRest(
            @ForAll @Size(max = 6) List<@LongRange(max = 40) Long> byInstitution, @ForAll @LongRange(max = 300) long others) {
        long children = byInstitution.stream().mapToLong(Long::longValue).sum();
        if (control.control(count(children, children + others, 1000, byInstitution)) instanceof ControlledCell.Published(long count)) {
            assertThat(children - Collections.max(byInstitution)).isGreaterThanOrEqualTo(10);
            assertThat(others).isGreaterThanOrEqualTo(10);
            assertThat(byInstitution.stream().filter(n -> n > 0).count()).isGreaterThanOrEqualTo(3);
            assertThat(Collections.max(byInstitution) / (double) children).isLessThanOrEqualTo(0.8);
            assertThat(count % 5).isZero();
            assertThat(Math.abs(count - children)).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void twelveChildrenAtManyCentresArePublishedAsTen() {
        assertThat(control.control(count(12, 500, 1000, Collections.nCopies(6, 2L)))).isEqualTo(new ControlledCell.Published(10));
    }

    @Test
    void whatIsLeftWhenTheLargestCentreSubtractsItsOwnIsNotSmall() {
        assertThat(control.control(count(14, 500, 1000, List.of(5L, 5L, 4L)))).isInstanceOf(ControlledCell.Withheld.class);
        assertThat(control.control(count(15, 500, 1000, List.of(5L, 5L, 5L)))).isEqualTo(new ControlledCell.Published(15));
    }

    @Test
    void howManyAreAskedOutsideTheLargestCentreIsAParameterOfItsOwn() {
        DisclosureControl stricter = new DisclosureControl(new Protection(10, Optional.empty(), 10, 3, 0.8, 15, 0.9, 5));
        assertThat(stricter.control(count(20, 500, 1000, List.of(6L, 6L, 8L)))).isInstanceOf(ControlledCell.Withheld.class);
        assertThat(stricter.control(count(23, 500, 1000, List.of(8L, 8L, 7L)))).isEqualTo(new ControlledCell.Published(25));
        assertThat(control.control(count(20, 500, 1000, List.of(6L, 6L, 8L)))).isEqualTo(new ControlledCell.Published(20));
    }

    @Test
    void aGroupThatHasNearlyAllOneValueIsWithheld() {
        List<Long> many = Collections.nCopies(10, 4L);
        assertThat(control.control(count(37, 500, 40, many))).isInstanceOf(ControlledCell.Withheld.class);
        assertThat(control.control(count(36, 500, 40, many))).isEqualTo(new ControlledCell.Published(35));
    }

    @Test
    void thirteenIsRoundedUpAndTwelveDown() {
        assertThat(control.control(count(13, 500, 1000, List.of(3L, 3L, 3L, 3L, 1L)))).isEqualTo(new ControlledCell.Published(15));
        assertThat(control.control(count(12, 500, 1000, List.of(2L, 2L, 2L, 2L, 2L, 2L)))).isEqualTo(new ControlledCell.Published(10));
    }

    @Test
    void nineChildrenAndNoneAreWithheldAlike() {
        assertThat(control.control(count(9, 500, 1000, List.of(3L, 3L, 3L)))).isEqualTo(control.control(CellCount.none(500, 1000)));
    }

    @Test
    void nearlyEverybodyIsWithheldBecauseTheRestIsSmall() {
        assertThat(control.control(count(95, 100, 1000, List.of(40L, 30L, 25L)))).isInstanceOf(ControlledCell.Withheld.class);
    }

    @Test
    void oneCentreThatDominatesIsWithheld() {
        assertThat(control.control(count(100, 900, 1000, List.of(81L, 10L, 9L)))).isInstanceOf(ControlledCell.Withheld.class);
        assertThat(control.control(count(100, 900, 1000, List.of(80L, 10L, 10L)))).isInstanceOf(ControlledCell.Published.class);
    }

    private static CellCount count(long children, long population, long group, List<Long> byInstitution) {
        Map<Institution, Long> map = new HashMap<>();
        byInstitution.forEach(n -> map.put(new Institution(UUID.randomUUID()), n));
        return new CellCount(children, population, group, map);
    }
}
