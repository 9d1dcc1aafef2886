package nl.kindkring.signal.api;

import static nl.kindkring.signal.Roles.YOUTH_NURSE;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.signal.application.YouthHealthDossier;
import nl.kindkring.signal.application.YouthHealthDossier.Written;
import nl.kindkring.signal.domain.ObservationId;
import nl.kindkring.signal.domain.SignalId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The report of an observation, for the youth health care that the parents agreed to: it reads it instead of hearing it once more (N13, docs/decisions/202). */
@Path("/signals/{signalId}/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Observation")
public class YouthHealthResource {

    private final YouthHealthDossier dossier;
    private final CentreAccess centres;

    YouthHealthResource(YouthHealthDossier dossier, CentreAccess centres) {
        this.dossier = dossier;
        this.centres = centres;
    }

    /** An observation that was written up. */
    @Schema(name = "WrittenObservation")
    public record WrittenObservation(UUID signalId, UUID observationId, UUID centreId, LocalDate heldOn) {

        static WrittenObservation of(Written written) {
            return new WrittenObservation(written.signal().value(), written.observation().value(), written.centre().value(), written.heldOn());
        }
    }

    /** What was seen; {@code report} is absent when the child was erased. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ObservationReport")
    public record ObservationReport(WrittenObservation observation, @Nullable String report) {}

    /** Reads what was seen. */
    @GET
    @Path("/{observationId}/report")
    @RolesAllowed(YOUTH_NURSE)
    @Scope(AgreedWithYouthHealth.class)
    @Operation(operationId = "getObservationReport", summary = "Read what was observed",
            description = "For a nurse of the organisation that a standing consent JGZ_DOSSIER names, where its scope covers the signal (N13); of the signal nothing else. "
                    + "In the log for the parents before it is answered (J2). The people of the centre read it with the signal.")
    @APIResponse(responseCode = "200", description = "The report")
    public ObservationReport report(@PathParam("signalId") UUID signalId, @PathParam("observationId") UUID observationId) {
        var read = dossier.read(new SignalId(signalId), new ObservationId(observationId), centres.youthHealth());
        return new ObservationReport(WrittenObservation.of(read.written()), read.text().orElse(null));
    }
}
