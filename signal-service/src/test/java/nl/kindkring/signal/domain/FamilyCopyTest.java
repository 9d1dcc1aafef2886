package nl.kindkring.signal.domain;

import static nl.kindkring.signal.domain.FamilySight.ANNOUNCED;
import static nl.kindkring.signal.domain.FamilySight.NOTHING;
import static nl.kindkring.signal.domain.FamilySight.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kindkring.signal.domain.FamilySight.Facts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("What a copy of the file holds of a signal")
class FamilyCopyTest {

    private static final List<Boolean> BOTH = List.of(true, false);

    @Test
    @Tag("J2")
    @DisplayName("is all of what the centre noticed, with its working notes, talked over or not: there are no hidden notes (DOMAIN 6)")
    void noHiddenNotes() {
        for (boolean talked : BOTH) {
            assertThat(FamilyCopy.of(new Facts(false, false, false, talked), true)).isEqualTo(new FamilyCopy(OPEN, true));
        }
    }

    @Test
    @Tag("J2")
    @DisplayName("is of what another of the family raised no more than the own view shows, without the notes about it")
    void anotherOfTheFamily() {
        assertThat(FamilyCopy.of(new Facts(false, true, false, false), true)).isEqualTo(new FamilyCopy(NOTHING, false));
        assertThat(FamilyCopy.of(new Facts(false, true, false, true), true)).isEqualTo(new FamilyCopy(OPEN, false));
        assertThat(FamilyCopy.of(new Facts(true, true, false, false), true)).isEqualTo(new FamilyCopy(OPEN, true));
    }

    @Test
    @DisplayName("is where a part was refused the own view and no working note, and of safety at home never more than the own words")
    void partlyOrRestricted() {
        for (boolean talked : BOTH) {
            for (boolean family : BOTH) {
                for (boolean mine : family ? BOTH : List.of(false)) {
                    Facts plain = new Facts(mine, family, false, talked);
                    assertThat(FamilyCopy.of(plain, false)).isEqualTo(new FamilyCopy(FamilySight.of(plain), false));
                    for (boolean whole : BOTH) {
                        assertThat(FamilyCopy.of(new Facts(mine, family, true, talked), whole)).isEqualTo(new FamilyCopy(mine ? ANNOUNCED : NOTHING, false));
                    }
                }
            }
        }
    }
}
