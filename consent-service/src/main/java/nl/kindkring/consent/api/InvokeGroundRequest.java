package nl.kindkring.consent.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.kindkring.consent.application.InvokingAGround;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.Purpose;
import nl.kindkring.consent.domain.consent.Recipient;
import nl.kindkring.consent.domain.ground.GroundReason;
import nl.kindkring.consent.domain.ground.OtherGround;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * For what, for whom, on which ground and why somebody may know without the family's consent.
 *
 * @param recipientId subject of a person's tokens, or the id of a team or an organisation
 * @param scope       which signals or plan parts; absent or empty is everything the purpose covers
 * @param explanation in the caller's words; stored encrypted, read by the privacy officer
 * @param lastDay     last day on which the recipient may know
 */
record InvokeGroundRequest(
        @NotNull @Schema(examples = "IDENTIFY") @Nullable Purpose purpose,
        @NotNull @Schema(examples = "ORGANISATION") Recipient.@Nullable Kind recipientKind,
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,128}") @Schema(examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7") @Nullable String recipientId,
        @Size(max = 100) @Schema(examples = "[]") @Nullable List<@NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String> scope,
        @NotNull @Schema(examples = "VITAL_INTEREST") @Nullable OtherGround ground,
        @NotNull @Schema(examples = "ACUTE_DANGER") @Nullable GroundReason reason,
        @NotBlank @Size(max = 4000) @Schema(examples = "Kind is niet opgehaald en ouders zijn onbereikbaar.") @Nullable String explanation,
        @NotNull @Schema(examples = "2026-12-01") @Nullable LocalDate lastDay) {

    InvokingAGround.Wish toWish(ChildId child) {
        return new InvokingAGround.Wish(child, Objects.requireNonNull(purpose),
                new Recipient(Objects.requireNonNull(recipientKind), Objects.requireNonNull(recipientId)), scope == null ? Set.of() : Set.copyOf(scope),
                Objects.requireNonNull(ground), Objects.requireNonNull(reason), Objects.requireNonNull(explanation), Objects.requireNonNull(lastDay));
    }

    /** Without the words: this may end up in a log. */
    @Override
    public String toString() {
        return "InvokeGroundRequest[…]";
    }
}
