package nl.kindkring.referral.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.referral.application.NewReferral;
import nl.kindkring.referral.domain.CaseId;
import nl.kindkring.referral.domain.ChildId;
import nl.kindkring.referral.domain.Level;
import nl.kindkring.referral.domain.Place;
import nl.kindkring.referral.domain.ProviderId;
import nl.kindkring.referral.domain.Theme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request to a provider to start help.
 *
 * @param childId    the child whose case it is
 * @param caseId     the case of a team of the caller
 * @param providerId the organisation that is asked
 * @param level      how heavy the help is, lightest first; HX is a crisis and waits for no gate
 * @param place      where help should be given, nearest first (L8)
 * @param themes     one to three codes of list {@code theme}, each once
 * @param reason     why nothing lighter suffices; required above H2 (I16), stored encrypted under the child's key
 */
record SendReferralRequest(
        @NotNull @Schema(examples = "c1000000-6666-4c1c-8a51-6f0e7f2a9c10") @Nullable UUID childId,
        @NotNull @Schema(examples = "ca000000-7777-4c1c-8a51-6f0e7f2a9c10") @Nullable UUID caseId,
        @NotNull @Schema(examples = "5f0c1a52-2222-4c1c-8a51-6f0e7f2a9c10") @Nullable UUID providerId,
        @NotNull @Schema(examples = "H2") @Nullable Level level,
        @NotNull @Schema(examples = "HOME") @Nullable Place place,
        @NotNull @Size(min = 1, max = 3) @Schema(examples = "[\"C1\"]") @Nullable List<@NotNull @CodeFrom("theme") String> themes,
        @Size(min = 1, max = REASON) @Schema(examples = "Light help was tried twice.") @Nullable String reason) {

    /** Longest reason, in characters. */
    static final int REASON = 2_000;

    NewReferral toNewReferral() {
        return new NewReferral(
                new ChildId(Objects.requireNonNull(childId)), new CaseId(Objects.requireNonNull(caseId)),
                new ProviderId(Objects.requireNonNull(providerId)), Objects.requireNonNull(level), Objects.requireNonNull(place),
                Objects.requireNonNull(themes).stream().map(Theme::new).toList(), Optional.ofNullable(reason));
    }
}
