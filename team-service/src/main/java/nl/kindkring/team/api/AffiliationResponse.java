package nl.kindkring.team.api;

import java.util.UUID;
import nl.kindkring.team.projection.AffiliationEntry;
import org.jspecify.annotations.Nullable;

/** Who belongs to a unit now. For the operator only. */
record AffiliationResponse(
        UUID affiliationId, String personId, String unitKind, UUID unitId, String role, @Nullable String discipline,
        @Nullable String sector) {

    static AffiliationResponse of(AffiliationEntry row) {
        return new AffiliationResponse(
                row.affiliationId, row.personId, row.unitKind, row.unitId, row.role, row.discipline, row.sector);
    }
}
