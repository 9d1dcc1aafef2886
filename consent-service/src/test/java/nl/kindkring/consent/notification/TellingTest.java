package nl.kindkring.consent.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.kindkring.consent.domain.view.Sight;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TellingTest {

    @Property
    void nobody_is_told_who_sees_nothing_today(@ForAll NotificationKind kind, @ForAll boolean wanted, @ForAll boolean needed) {
        assertThat(Telling.whyNot(kind, Optional.empty(), wanted, needed)).contains(Telling.Dropped.MAY_NOT_KNOW);
    }

    @Property
    void from_whom_the_file_is_withheld_hears_of_own_questions_and_requests_only(@ForAll NotificationKind kind) {
        boolean own = kind.whom() != NotificationKind.For.WHO_SEES_THE_FILE;
        assertThat(Telling.whyNot(kind, Optional.of(Sight.ONLY_QUESTIONS), true, true).isEmpty()).isEqualTo(own);
    }

    @Property
    void who_looks_along_is_asked_nothing(@ForAll NotificationKind kind) {
        boolean file = kind.whom() == NotificationKind.For.WHO_SEES_THE_FILE;
        assertThat(Telling.whyNot(kind, Optional.of(Sight.LOOKS_ALONG), true, true).isEmpty()).isEqualTo(file);
    }

    @Property
    void who_decides_is_told_what_is_wanted_and_still_needed(@ForAll NotificationKind kind, @ForAll boolean wanted, @ForAll boolean needed) {
        assertThat(Telling.whyNot(kind, Optional.of(Sight.DECIDES), wanted, needed).isEmpty()).isEqualTo(wanted && needed);
    }
}
