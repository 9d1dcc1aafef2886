package nl.kindkring.signal.api;

import static nl.kindkring.signal.Roles.YOUTH_NURSE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.signal.api.YouthHealthResource.WrittenObservation;
import nl.kindkring.signal.application.YouthHealthDossier;
import nl.kindkring.signal.domain.ChildId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which reports youth health care may read of a child (N13). A search with its question in the body: addresses are logged. */
@Path("/youth-health-searches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Observation")
public class YouthHealthSearchResource {

    private final YouthHealthDossier dossier;
    private final CentreAccess centres;

    YouthHealthSearchResource(YouthHealthDossier dossier, CentreAccess centres) {
        this.dossier = dossier;
        this.centres = centres;
    }

    /** The child. */
    @Schema(name = "SearchYouthHealth")
    record Search(@NotNull @Schema(examples = "7d9b5f0e-6c1e-4a55-9a52-0d4a3c1b2e01") @Nullable UUID childId) {}

    /** Which reports there are of a child. It stores nothing but who looked. */
    @POST
    @RolesAllowed(YOUTH_NURSE)
    @Scope(value = NoObjectScope.class, because = "it answers from consents for the caller's own organisations, and refuses as unknown with a denial row")
    @Operation(operationId = "observationsForYouthHealth", summary = "Which reports of a child my organisation may read",
            description = "For a nurse of the organisation that a standing consent JGZ_DOSSIER names, within its scope; in the log for the parents before it is shown (N13, J2).")
    @APIResponse(responseCode = "200", description = "The observations that were written up")
    public List<WrittenObservation> search(Search search) {
        return dossier.ofChild(new ChildId(Objects.requireNonNull(search.childId())), centres.youthHealth()).stream().map(WrittenObservation::of).toList();
    }
}
