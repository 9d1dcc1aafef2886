package nl.kindkring.consent.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.consent.domain.child.CentreId;
import nl.kindkring.consent.domain.child.ChildName;
import nl.kindkring.consent.domain.child.Registration;
import nl.kindkring.consent.domain.child.Residence;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Birthday;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.platform.codelist.CodeFrom;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A child and those who decide for it. Names, date of birth and logins are stored encrypted under a key of this child alone.
 *
 * @param dateOfBirth   the child is 0 to 23 years old (L17)
 * @param municipality  CBS code, for figures
 * @param district      CBS district code, for figures
 * @param centreId      a centre of the caller
 * @param accountId     subject of the child's own tokens, where it has a login
 * @param unableToJudge a professional assessed that the child cannot judge its own interest (Jeugdwet 7.3.15)
 * @param holders       at most two with authority at one time
 */
record RegisterChildRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "Noor") @Nullable String givenName,
        @NotBlank @Size(max = 100) @Schema(examples = "Bakker") @Nullable String familyName,
        @NotNull @Schema(examples = "2022-03-14") @Nullable LocalDate dateOfBirth,
        @NotNull @CodeFrom("municipality") @Schema(examples = "GM0268") @Nullable String municipality,
        @NotNull @Pattern(regexp = Residence.DISTRICT_CODE) @Schema(examples = "WK026801") @Nullable String district,
        @NotNull @Schema(examples = "0b7d2f34-1111-4c1c-8a51-6f0e7f2a9c10") @Nullable UUID centreId,
        @Size(min = 1, max = 128) @Schema(examples = "e1c2f1c4-08d7-4c0e-8f6f-5a6b7c8d9e0f") @Nullable String accountId,
        @Nullable Boolean unableToJudge,
        @NotNull @Size(max = 10) @Nullable List<@NotNull @Valid HolderRequest> holders) {

    Registration toRegistration(LocalDate today) {
        List<AuthorityHolder> known = Objects.requireNonNull(holders).stream().map(holder -> holder.toHolder(today)).toList();
        Family family = new Family(new Birthday(Objects.requireNonNull(dateOfBirth)), known,
                accountId == null ? null : new AccountId(accountId), Boolean.TRUE.equals(unableToJudge));
        return new Registration(new ChildName(Objects.requireNonNull(givenName), Objects.requireNonNull(familyName)), family,
                new Residence(Objects.requireNonNull(municipality), Objects.requireNonNull(district)), centre());
    }

    CentreId centre() {
        return new CentreId(Objects.requireNonNull(centreId));
    }

    /** Without anything personal: this may end up in a log. */
    @Override
    public String toString() {
        return "RegisterChildRequest[…]";
    }
}
