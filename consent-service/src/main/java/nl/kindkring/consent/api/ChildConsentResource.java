package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.application.AskingConsent;
import nl.kindkring.consent.application.ConsentOverview;
import nl.kindkring.consent.application.Ground;
import nl.kindkring.consent.application.ReadingConsents;
import nl.kindkring.consent.application.ReadingIdentity;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.Purpose;
import nl.kindkring.consent.projection.ConsentEntry;
import nl.kindkring.consent.projection.ConsentList;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The consents of one child. */
@Path("/children/{childId}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consents", description = "For what, for whom, how far and how long; asked, answered, taken back.")
public class ChildConsentResource {

    private final AskingConsent asking;
    private final ReadingConsents reading;
    private final ReadingIdentity identity;
    private final ConsentWords words;
    private final Reach reach;
    private final Stamps stamps;

    ChildConsentResource(AskingConsent asking, ReadingConsents reading, ReadingIdentity identity, ConsentWords words, Reach reach,
            Stamps stamps) {
        this.asking = asking;
        this.reading = reading;
        this.identity = identity;
        this.words = words;
        this.reach = reach;
        this.stamps = stamps;
    }

    /** Asks for consent. */
    @POST
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER, CARE_COORDINATOR, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER,
            FAMILY_COACH, TEAM_CHAIR})
    @Scope(ChildAtOwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "askConsent", summary = "Ask for consent",
            description = "Of everybody who must agree by the child's age on the day (Jeugdwet 7.3.4, 7.3.5, 7.3.15). For other terms one asks anew.")
    @APIResponse(responseCode = "201", description = "Asked", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response ask(@PathParam("childId") UUID childId, @NotNull @Valid AskConsentRequest request) {
        AskingConsent.Asked asked = asking.ask(request.toTerms(new ChildId(childId)), stamps.byCaller());
        return Response.created(URI.create("consents/" + asked.id().value())).tag(ETags.of(asked.version()))
                .entity(new Created(asked.id().value())).build();
    }

    /** Lists a child's consents, newest first. */
    @GET
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER, CARE_COORDINATOR, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER,
            FAMILY_COACH, TEAM_CHAIR, PARENT, YOUTH})
    @Scope(ConsentsOfChild.class)
    @Operation(operationId = "listConsentsOfChild", summary = "The consents of a child",
            description = "Newest first. A professional's read is in the log for the family first (J2).")
    public Page<ConsentResponse> list(@PathParam("childId") UUID childId, @QueryParam("purpose") @Nullable Purpose purpose,
            @QueryParam("open") @Nullable Boolean open, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Nullable String cursor, @HeaderParam("Accept-Language") @Nullable String language) {
        Child.Registered child = (Child.Registered) identity.load(new ChildId(childId)).state();
        // a professional sees what was asked under the id that its centre knows; the family sees all of it
        boolean family = reach.inTheFamily(childId);
        Map<UUID, Child.Registered> records = family ? reach.ownFile(childId).orElseThrow().records() : Map.of(childId, child);
        if (!family) {
            identity.disclose(child, "consents", Ground.DIRECTLY_INVOLVED, purpose == null ? "IDENTIFY" : purpose.name());
        }
        Lists.Place before = Lists.from(cursor, Lists.LAST);
        List<ConsentEntry> rows = new ConsentList(records.keySet(), purpose == null ? null : purpose.name(), open)
                .before(before.at(), before.id(), limit + 1);
        Map<UUID, ConsentOverview> read = reading.read(rows, records);
        return Lists.page(rows, limit, entry -> family ? words.forFamily(read.get(entry.consentId), language)
                : words.forStaff(read.get(entry.consentId), language), entry -> new Lists.Place(entry.askedAt, entry.consentId));
    }
}
