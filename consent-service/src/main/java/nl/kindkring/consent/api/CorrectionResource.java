package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.consent.application.KeepingTheRegistry;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.CentreId;
import nl.kindkring.consent.domain.child.ChildCommand;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.child.ChildName;
import nl.kindkring.consent.domain.child.Residence;
import nl.kindkring.consent.domain.family.Birthday;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is known of a child, made right: wrong from the beginning or changed since. Every consent of the child is reconsidered at once. */
@Path("/children/{childId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class CorrectionResource {

    private final KeepingTheRegistry registry;
    private final Reach reach;
    private final Stamps stamps;

    CorrectionResource(KeepingTheRegistry registry, Reach reach, Stamps stamps) {
        this.registry = registry;
        this.reach = reach;
        this.stamps = stamps;
    }

    /** What is to be put right: names together, municipality and district together; absent stays as it is. */
    record CorrectionRequest(
            @Size(min = 1, max = 100) @Schema(examples = "Noor") @Nullable String givenName,
            @Size(min = 1, max = 100) @Schema(examples = "Bakker") @Nullable String familyName,
            @Schema(examples = "2022-03-14") @Nullable LocalDate dateOfBirth,
            @CodeFrom("municipality") @Schema(examples = "GM0268") @Nullable String municipality,
            @Pattern(regexp = Residence.DISTRICT_CODE) @Schema(examples = "WK026801") @Nullable String district) {

        ChildCommand toCommand(LocalDate today) {
            together("/familyName", givenName, familyName);
            together("/district", municipality, district);
            return new ChildCommand.Correct(givenName == null || familyName == null ? null : new ChildName(givenName, familyName),
                    dateOfBirth == null ? null : new Birthday(dateOfBirth),
                    municipality == null || district == null ? null : new Residence(municipality, district), today);
        }

        private static void together(String pointer, @Nullable String one, @Nullable String other) {
            if ((one == null) != (other == null)) {
                throw new InvalidInput(new InvalidField(pointer, "required"));
            }
        }

        /** Without anything personal: this may end up in a log. */
        @Override
        public String toString() {
            return "CorrectionRequest[…]";
        }
    }

    /** The other centre; the caller works there too. */
    record CentreRequest(@NotNull @Schema(examples = "0b7d2f34-1111-4c1c-8a51-6f0e7f2a9c10") @Nullable UUID centreId) {}

    /** Puts right. */
    @POST
    @Path("/corrections")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER})
    @Scope(ChildAtOwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "correctChild", summary = "Correct name, date of birth or residence",
            description = "A corrected date of birth changes who must agree: permits that rested on the wrong age end at once.")
    @APIResponse(responseCode = "204", description = "Corrected; the ETag is the child's version")
    public Response correct(@PathParam("childId") UUID childId, @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CorrectionRequest request) {
        Metadata stamp = stamps.byCaller();
        return changed(registry.carryOut(new ChildId(childId), request.toCommand(DutchDay.of(stamp.occurredAt())),
                seen -> ETags.requireMatch(ifMatch, seen), stamp));
    }

    /** The child goes to another centre. */
    @POST
    @Path("/centres")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER})
    @Scope(ChildLastAtOwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "changeCentre", summary = "Record that the child goes to another centre, or comes back",
            description = "One where the caller works too. Staff of the former centre reach the child no more.")
    @APIResponse(responseCode = "204", description = "Recorded; the ETag is the child's version")
    public Response centre(@PathParam("childId") UUID childId, @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CentreRequest request) {
        UUID centre = Objects.requireNonNull(request.centreId());
        reach.requireCentre(centre, "POST /children/{childId}/centres");
        return changed(registry.carryOut(new ChildId(childId), new ChildCommand.ChangeCentre(new CentreId(centre)),
                seen -> ETags.requireMatch(ifMatch, seen), stamps.byCaller()));
    }

    /** The child leaves. */
    @POST
    @Path("/departures")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER})
    @Scope(ChildAtOwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "leaveCentre", summary = "Record that the child leaves its centre",
            description = "From then nobody at the centre reaches the child. Consents stay as they are: the family decides about them.")
    @APIResponse(responseCode = "204", description = "Recorded; the ETag is the child's version")
    public Response leaves(@PathParam("childId") UUID childId, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid Nothing request) {
        return changed(registry.carryOut(new ChildId(childId), new ChildCommand.LeaveCentre(),
                seen -> ETags.requireMatch(ifMatch, seen), stamps.byCaller()));
    }

    private static Response changed(int version) {
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
