package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.consent.application.Ground;
import nl.kindkring.consent.application.KeepingTheRegistry;
import nl.kindkring.consent.application.ReadingIdentity;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.AuthorityCheck;
import nl.kindkring.consent.domain.child.AuthoritySource;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildCommand;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.child.HouseholdId;
import nl.kindkring.consent.domain.child.ParentId;
import nl.kindkring.consent.domain.child.ParentWithoutAuthority;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Relation;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who and what is around a child without deciding: parents without authority, households, and how authority was checked. */
@Path("/children/{childId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class SurroundingsResource {

    private final KeepingTheRegistry registry;
    private final ReadingIdentity identity;
    private final Reach reach;
    private final Caller caller;
    private final Stamps stamps;

    SurroundingsResource(KeepingTheRegistry registry, ReadingIdentity identity, Reach reach, Caller caller, Stamps stamps) {
        this.registry = registry;
        this.identity = identity;
        this.reach = reach;
        this.caller = caller;
        this.stamps = stamps;
    }

    /** In what authority was checked, and when. */
    record CheckRequest(@NotNull @Schema(examples = "AUTHORITY_REGISTER") @Nullable AuthoritySource source,
            @NotNull @Schema(examples = "2026-11-02") @Nullable LocalDate checkedOn) {}

    /** A parent without authority; name and login are stored encrypted. */
    record ParentRequest(@NotBlank @Size(max = 200) @Schema(examples = "Youssef Bakker") @Nullable String name,
            @Size(min = 1, max = 128) @Schema(examples = "5d0a6c1e-7f0e-4c55-9a3e-0d6b1c9f2a11") @Nullable String accountId,
            @NotNull @Schema(examples = "FATHER") @Nullable Relation relation) {

        /** Without anything personal: this may end up in a log. */
        @Override
        public String toString() {
            return "ParentRequest[…]";
        }
    }

    /** The household to join; absent makes a new one. */
    record HouseholdRequest(@Schema(examples = "6f1c1de2-54b3-4f3b-9a5e-2f9d8c7b6a51") @Nullable UUID householdId) {}

    /** A child that lives with this one, and where. */
    record SiblingResponse(UUID childId, List<UUID> households) {}

    /** Somebody's authority was checked. */
    @POST
    @Path("/holders/{holderId}/checks")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER})
    @Scope(ChildAtOwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "checkAuthority", summary = "Record that somebody's authority was checked",
            description = "In what, on which day, and by the caller. The last check is shown with the holder.")
    @APIResponse(responseCode = "204", description = "Recorded; the ETag is the child's version")
    public Response checked(@PathParam("childId") UUID childId, @PathParam("holderId") UUID holderId,
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid CheckRequest request) {
        Metadata stamp = stamps.byCaller();
        AuthorityCheck check = new AuthorityCheck(Objects.requireNonNull(request.source()), Objects.requireNonNull(request.checkedOn()),
                new AccountId(caller.id()));
        return changed(registry.carryOut(new ChildId(childId), new ChildCommand.CheckAuthority(new HolderId(holderId), check,
                DutchDay.of(stamp.occurredAt())), seen -> ETags.requireMatch(ifMatch, seen), stamp));
    }

    /** There is a parent without authority. */
    @POST
    @Path("/parents")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER})
    @Scope(ChildAtOwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "recordParent", summary = "Record a parent without authority",
            description = "Who may ask for important information (BW 1:377c) and cannot consent.")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response parent(@PathParam("childId") UUID childId, @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ParentRequest request) {
        ParentId id = new ParentId(UUID.randomUUID());
        ParentWithoutAuthority parent = new ParentWithoutAuthority(id, Objects.requireNonNull(request.name()),
                request.accountId() == null ? null : new AccountId(request.accountId()), Objects.requireNonNull(request.relation()));
        int version = registry.carryOut(new ChildId(childId), new ChildCommand.RecordParent(parent),
                seen -> ETags.requireMatch(ifMatch, seen), stamps.byCaller());
        return Response.created(URI.create("children/" + childId)).tag(ETags.of(version)).entity(new Created(id.value())).build();
    }

    /** A parent without authority was recorded by mistake, or is no more. */
    @POST
    @Path("/parents/{parentId}/removals")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER})
    @Scope(ChildAtOwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "removeParent", summary = "Remove a parent without authority", description = "Recorded by mistake, or no more.")
    @APIResponse(responseCode = "204", description = "Removed; the ETag is the child's version")
    public Response removed(@PathParam("childId") UUID childId, @PathParam("parentId") UUID parentId,
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid Nothing request) {
        return changed(registry.carryOut(new ChildId(childId), new ChildCommand.RemoveParent(new ParentId(parentId)),
                seen -> ETags.requireMatch(ifMatch, seen), stamps.byCaller()));
    }

    /** The child lives in a household. */
    @POST
    @Path("/households")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER})
    @Scope(ChildAtOwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "joinHousehold", summary = "Record with whom the child lives",
            description = "A new household, or that of a child of the caller's centre. A child lives in at most two (L11).")
    @APIResponse(responseCode = "201", description = "Recorded; the id is the household's", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response joins(@PathParam("childId") UUID childId, @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid HouseholdRequest request) {
        HouseholdId household = registry.joins(new ChildId(childId), request.householdId(), reach::atTheCentre,
                seen -> ETags.requireMatch(ifMatch, seen), stamps.byCaller());
        return Response.created(URI.create("children/" + childId + "/siblings")).entity(new Created(household.value())).build();
    }

    /** The child does not live there any more. */
    @POST
    @Path("/households/{householdId}/departures")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER})
    @Scope(ChildAtOwnCentre.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "leaveHousehold", summary = "Record that the child does not live there any more",
            description = "The household stays for who lives there.")
    @APIResponse(responseCode = "204", description = "Recorded; the ETag is the child's version")
    public Response leaves(@PathParam("childId") UUID childId, @PathParam("householdId") UUID householdId,
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid Nothing request) {
        return changed(registry.carryOut(new ChildId(childId), new ChildCommand.LeaveHousehold(new HouseholdId(householdId)),
                seen -> ETags.requireMatch(ifMatch, seen), stamps.byCaller()));
    }

    /** The children who live with this one. */
    @GET
    @Path("/siblings")
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER, CARE_COORDINATOR, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER, PARENT, YOUTH})
    @Scope(ConsentsOfChild.class)
    @Operation(operationId = "listSiblings", summary = "The children who live with this child",
            description = "Only those whom the caller reaches too; nothing says whether there are others. A professional's read is in the log first (J2).")
    public Page<SiblingResponse> siblings(@PathParam("childId") UUID childId) {
        boolean family = reach.inTheFamily(childId);
        if (!family) {
            identity.disclose((Child.Registered) identity.load(new ChildId(childId)).state(), "siblings", Ground.DIRECTLY_INVOLVED, "IDENTIFY");
        }
        return new Page<>(registry.siblings(new ChildId(childId), family ? reach::inTheFamily : reach::atTheCentre).stream()
                .map(sibling -> new SiblingResponse(sibling.child().value(), sibling.households().stream().map(HouseholdId::value).toList())).toList(), null);
    }

    private static Response changed(int version) {
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
