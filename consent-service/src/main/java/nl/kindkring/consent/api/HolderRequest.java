package nl.kindkring.consent.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AuthorityBasis;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Relation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who decides for a child.
 *
 * @param name           as the family knows this person; stored encrypted
 * @param accountId      subject of this person's tokens, where there is a login; stored encrypted
 * @param relation       to the child; code list {@code relation}
 * @param authorityBasis how authority was established; code list {@code authority-basis}
 * @param heldFrom       first day of authority; today when absent
 */
record HolderRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Fatima Bakker") @Nullable String name,
        @Size(min = 1, max = 128) @Schema(examples = "5d0a6c1e-7f0e-4c55-9a3e-0d6b1c9f2a11") @Nullable String accountId,
        @NotNull @Schema(examples = "MOTHER") @Nullable Relation relation,
        @NotNull @Schema(examples = "AUTHORITY_REGISTER") @Nullable AuthorityBasis authorityBasis,
        @Schema(examples = "2026-09-01") @Nullable LocalDate heldFrom) {

    AuthorityHolder toHolder(LocalDate today) {
        return new AuthorityHolder(new HolderId(UUID.randomUUID()), Objects.requireNonNull(name),
                accountId == null ? null : new AccountId(accountId), Objects.requireNonNull(relation),
                Objects.requireNonNull(authorityBasis), heldFrom == null ? today : heldFrom, null);
    }
}
