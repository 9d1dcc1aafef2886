package nl.kindkring.signal.domain;

import static nl.kindkring.signal.domain.FamilySight.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kindkring.signal.domain.FamilySight.Facts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("What a parent sees of a signal about the own child")
class FamilySightTest {

    private static final List<Boolean> BOTH = List.of(true, false);

    @Test
    @Tag("I7")
    @DisplayName("is that the centre noticed something, until it was talked over; then what it is about (I7)")
    void announcedFirst() {
        assertThat(of(new Facts(false, false, false, false))).isEqualTo(ANNOUNCED);
        assertThat(of(new Facts(false, false, false, true))).isEqualTo(OPEN);
    }

    @Test
    @Tag("J2")
    @DisplayName("is nothing of what the other parent raised, until it was talked over")
    void theOtherParent() {
        assertThat(of(new Facts(false, true, false, false))).isEqualTo(NOTHING);
        assertThat(of(new Facts(false, true, false, true))).isEqualTo(OPEN);
        assertThat(of(new Facts(true, true, false, false))).isEqualTo(OPEN);
    }

    @Test
    @Tag("K2")
    @Tag("I7")
    @DisplayName("can move on with their consent once it is open to all of them, whoever raised it: after the talk, and never safety at home (K2, I7)")
    void openToEverybody() {
        assertThat(openToAll(false, true)).isTrue();
        assertThat(openToAll(false, false)).isFalse();
        assertThat(openToAll(true, true)).isFalse();
        assertThat(openToAll(true, false)).isFalse();
    }

    @Test
    @DisplayName("is nothing of safety at home, talked over or not; who raised it sees the own words and no more")
    void restricted() {
        for (boolean talked : BOTH) {
            for (boolean family : BOTH) {
                assertThat(of(new Facts(false, family, true, talked))).isEqualTo(NOTHING);
            }
            assertThat(of(new Facts(true, true, true, talked))).isEqualTo(ANNOUNCED);
        }
        assertThat(new Theme("D4").restricted()).isTrue();
        assertThat(new Theme("D5").restricted()).isFalse();
    }
}
