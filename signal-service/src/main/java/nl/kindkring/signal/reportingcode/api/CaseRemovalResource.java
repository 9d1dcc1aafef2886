package nl.kindkring.signal.reportingcode.api;

import static nl.kindkring.signal.Roles.REPORTING_CODE_OFFICER;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.signal.reportingcode.application.HoldingRemovals;
import nl.kindkring.signal.reportingcode.domain.CaseHoldReason;
import nl.kindkring.signal.reportingcode.domain.CaseId;
import nl.kindkring.signal.reportingcode.persistence.CaseRemoval;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Cases whose term has passed: which will be removed and when, and holding that. */
@Path("/reporting-codes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reporting code")
public class CaseRemovalResource {

    private final HoldingRemovals holding;
    private final CaseCallers callers;

    CaseRemovalResource(HoldingRemovals holding, CaseCallers callers) {
        this.holding = holding;
        this.callers = callers;
    }

    /** Why it is held. */
    record HoldRequest(@NotNull @Nullable CaseHoldReason reason) {}

    /**
     * A removal that was announced.
     *
     * @param removeFrom first day on which it is done
     * @param holdReason COURT, STILL_AT_WORK or OTHER_CHILD, while it is held
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Removal(UUID caseId, UUID centreId, LocalDate lastChange, LocalDate announcedOn, LocalDate removeFrom, @Nullable String holdReason) {

        static Removal of(CaseRemoval removal) {
            return new Removal(removal.caseId(), removal.centreId(), removal.lastChange(), removal.announcedOn(), removal.removeFrom(),
                    removal.holdReason().orElse(null));
        }
    }

    /** What will be removed at the officer's centres. */
    @GET
    @Path("/removals")
    @RolesAllowed(REPORTING_CODE_OFFICER)
    @Scope(value = NoObjectScope.class, because = "the list narrows to the centres of which the caller is the officer")
    @Operation(operationId = "listCaseRemovals", summary = "Cases that will be removed",
            description = "Their term has passed: the key of the case is destroyed on the day that stands there, unless it is held. In the log of this lane before it is shown.")
    public Page<Removal> list(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return new Page<>(holding.list(callers.officerOf(), limit).stream().map(Removal::of).toList(), null);
    }

    /** Holds it. */
    @POST
    @Path("/{caseId}/removal-holds")
    @RolesAllowed(REPORTING_CODE_OFFICER)
    @Scope(CaseOfOfficer.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "holdCaseRemoval", summary = "Hold the removal of a case", description = "409 when no removal is announced.")
    @APIResponse(responseCode = "204", description = "Held")
    public Response hold(@PathParam("caseId") UUID caseId, HoldRequest request) {
        holding.hold(new CaseId(caseId), Optional.of(Objects.requireNonNull(request.reason())));
        return Response.noContent().build();
    }

    /** Lets it go on. */
    @POST
    @Path("/{caseId}/removal-hold-endings")
    @RolesAllowed(REPORTING_CODE_OFFICER)
    @Scope(CaseOfOfficer.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "endHoldOfCaseRemoval", summary = "Let the removal of a case go on", description = "409 when no removal is announced.")
    @APIResponse(responseCode = "204", description = "It is removed on its day, or at the next look when that has passed")
    public Response endHold(@PathParam("caseId") UUID caseId, Nothing request) {
        holding.hold(new CaseId(caseId), Optional.empty());
        return Response.noContent().build();
    }
}
