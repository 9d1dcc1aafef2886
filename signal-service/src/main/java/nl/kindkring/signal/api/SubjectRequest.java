package nl.kindkring.signal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.signal.application.NewSignal.About;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.Subject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a signal is about.
 *
 * @param kind    which of the five
 * @param childId with kind CHILD, and only then
 * @param alias   with kind ALIAS, and only then: capitals, a hyphen, digits, so that it cannot be a name (N9)
 */
@SubjectMatchesKind
record SubjectRequest(
        @NotNull @Schema(examples = "CHILD") @Nullable SubjectKind kind,
        @Schema(examples = "7d9b5f0e-6c1e-4a55-9a52-0d4a3c1b2e01") @Nullable UUID childId,
        @Pattern(regexp = ALIAS) @Schema(examples = "K-0417") @Nullable String alias) {

    /** A label, never a name. */
    static final String ALIAS = "[A-Z]{1,4}-[0-9]{1,6}";

    About about() {
        return switch (Objects.requireNonNull(kind)) {
            case CHILD -> new About.Plainly(new Subject.Child(new ChildId(Objects.requireNonNull(childId))));
            case ALIAS -> new About.UnderAlias(Objects.requireNonNull(alias));
            case FAMILY -> new About.Plainly(new Subject.Family());
            case GROUP -> new About.Plainly(new Subject.Group());
            case PRACTICE -> new About.Plainly(new Subject.Practice());
        };
    }
}
