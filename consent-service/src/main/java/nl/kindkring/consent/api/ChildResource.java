package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import io.quarkus.oidc.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.net.URI;
import java.util.UUID;
import nl.kindkring.consent.application.ReadingIdentity;
import nl.kindkring.consent.application.RegisteringAChild;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.platform.access.Assurance;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The registry of children. */
@Path("/children")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Children", description = "Who a child is and who decides for it. Only this service knows.")
public class ChildResource {

    private final RegisteringAChild registering;
    private final ReadingIdentity reading;
    private final CentreReads atTheCentre;
    private final Reach reach;
    private final Stamps stamps;

    ChildResource(RegisteringAChild registering, ReadingIdentity reading, CentreReads atTheCentre, Reach reach, Stamps stamps) {
        this.registering = registering;
        this.reading = reading;
        this.atTheCentre = atTheCentre;
        this.reach = reach;
        this.stamps = stamps;
    }

    /** Registers a child at a centre of the caller; 404 for a centre of others. */
    @POST
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER})
    @Scope(value = NoObjectScope.class, because = "the centre is in the body and is checked before anything is stored")
    @Idempotent
    @Transactional
    @Operation(operationId = "registerChild", summary = "Register a child",
            description = "With those who hold authority over it. Names, date of birth and logins are stored encrypted under a key of this child alone.")
    @APIResponse(responseCode = "201", description = "Registered", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response register(@NotNull @Valid RegisterChildRequest request) {
        reach.requireCentre(request.centre().value(), "POST /children");
        Metadata stamp = stamps.byCaller();
        ChildId child = registering.register(request.toRegistration(DutchDay.of(stamp.occurredAt())), stamp);
        return Response.created(URI.create("children/" + child.value())).tag(ETags.of(1)).entity(new Created(child.value())).build();
    }

    /** Lists the children of a centre of the caller, in order of registration and without their names. */
    @GET
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER, CARE_COORDINATOR, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER})
    @Scope(value = NoObjectScope.class, because = "the centre is in the query and is checked before anything is listed")
    @Operation(operationId = "listChildren", summary = "The children of a centre",
            description = "Without names: a list of names is as many disclosures. Read a child to see who it is.")
    public Page<ChildSummary> list(@QueryParam("centreId") @NotNull @Nullable UUID centreId,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit, @QueryParam("cursor") @Nullable String cursor) {
        reach.requireCentre(centreId, "GET /children");
        Lists.Place after = Lists.from(cursor, Lists.FIRST);
        return Lists.page(ChildEntry.ofCentre(centreId, after.at(), after.id(), limit + 1), limit, ChildSummary::of,
                entry -> new Lists.Place(entry.registeredAt, entry.childId));
    }

    /** Reads who a child is; a professional's read is in the log for the family before it is answered. */
    @GET
    @Path("/{childId}")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER, CARE_COORDINATOR, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER,
            FAMILY_COACH, TEAM_CHAIR, PROVIDER_STAFF, PARENT, YOUTH})
    @AuthenticationContext(Assurance.SUBSTANTIAL)
    @Scope(ReadableChild.class)
    @Operation(operationId = "getChild", summary = "Read who a child is",
            description = "Staff of the child's centre on the ground they state, which must be there (403 otherwise); others only when the family agreed that they, their team or their organisation know. The family sees who read it (J2). 410 once erased.")
    @APIResponse(responseCode = "200", description = "The child; its ETag is its version",
            content = @Content(schema = @Schema(implementation = ChildResponse.class)))
    public Response read(@PathParam("childId") UUID childId, @BeanParam @Valid ReadGround ground) {
        Current<Child> current = reading.load(new ChildId(childId));
        Child.Registered child = (Child.Registered) current.state();
        if (!reach.inTheFamily(childId)) {
            child = disclosed(child, ground);
        }
        return Response.ok(ChildResponse.of(child)).tag(ETags.of(current.version())).build();
    }

    /** At the child's own centre the ground that is stated; anywhere else the family's consent, and the purpose they agreed to. */
    private Child.Registered disclosed(Child.Registered child, ReadGround stated) {
        if (reach.atTheCentre(child.id().value())) {
            atTheCentre.disclose(child, "identity", stated, "GET /children/{childId}");
            return child;
        }
        return reach.identityOnConsent(child.id().value()).orElseThrow(() -> new ProblemException(404, "not-found"));
    }
}
