package nl.kindkring.consent.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.Purpose;
import nl.kindkring.consent.domain.consent.Recipient;
import nl.kindkring.consent.domain.consent.ShownText;
import nl.kindkring.consent.domain.consent.Terms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * For what, for whom, how far and how long consent is asked.
 *
 * @param recipientId subject of a person's tokens, or the id of a team or an organisation; for CARRY_OVER with ORGANISATION that of the centre to which it moves
 * @param scope       which signals or plan parts; absent or empty is everything the purpose covers, but for CARRY_OVER, which moves what is named and nothing else
 * @param expiresOn   last day on which the consent holds; absent without an end
 * @param textVersion version of the text people decide on, exactly as it is shown
 * @param language    language in which it is shown
 */
record AskConsentRequest(
        @NotNull @Schema(examples = "DISCUSS_IN_TEAM") @Nullable Purpose purpose,
        @NotNull @Schema(examples = "TEAM") Recipient.@Nullable Kind recipientKind,
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,128}") @Schema(examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7") @Nullable String recipientId,
        @Size(max = 100) @Schema(examples = "[]") @Nullable List<@NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String> scope,
        @Schema(examples = "2027-07-31") @Nullable LocalDate expiresOn,
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,32}") @Schema(examples = "2026-1") @Nullable String textVersion,
        @NotNull @Pattern(regexp = "nl|en") @Schema(examples = "nl") @Nullable String language) {

    Terms toTerms(ChildId child) {
        return new Terms(child, Objects.requireNonNull(purpose),
                new Recipient(Objects.requireNonNull(recipientKind), Objects.requireNonNull(recipientId)),
                scope == null ? Set.of() : Set.copyOf(scope), expiresOn,
                new ShownText(Objects.requireNonNull(textVersion), Objects.requireNonNull(language)));
    }
}
