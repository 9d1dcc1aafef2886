package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import io.quarkus.oidc.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.consent.application.ComparingRecords;
import nl.kindkring.consent.application.MatchingRecords;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.child.MatchCommand;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.likeness.Pairs;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.platform.access.Assurance;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.http.Cursor;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Records that may be of one child. Only the privacy officer sees that there are two: a centre is never told that another one knows a child. */
@Path("/record-pairs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Record pairs", description = "Two records of one child are found, compared and united; or told apart.")
public class MatchResource {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Pairs pairs;
    private final ComparingRecords comparing;
    private final MatchingRecords matching;
    private final Stamps stamps;

    MatchResource(Pairs pairs, ComparingRecords comparing, MatchingRecords matching, Stamps stamps) {
        this.pairs = pairs;
        this.comparing = comparing;
        this.matching = matching;
        this.stamps = stamps;
    }

    /** Two holders, one in each record, who are one person although no login says so. */
    record SamePerson(@NotNull @Nullable UUID holderId, @NotNull @Nullable UUID otherHolderId) {}

    /** What whoever compared the records knows of who is who; empty when the logins say all. */
    record UnionRequest(@Size(max = 10) @Nullable List<@NotNull @Valid SamePerson> samePeople) {

        MatchCommand.Unite toCommand(Metadata stamp) {
            Map<HolderId, HolderId> same = new HashMap<>();
            for (SamePerson one : samePeople == null ? List.<SamePerson>of() : samePeople) {
                same.put(new HolderId(Objects.requireNonNull(one.otherHolderId())), new HolderId(Objects.requireNonNull(one.holderId())));
            }
            return new MatchCommand.Unite(same, DutchDay.of(stamp.occurredAt()));
        }
    }

    /** Where to look. */
    @GET
    @RolesAllowed(PRIVACY_OFFICER)
    @AuthenticationContext(Assurance.SUBSTANTIAL)
    @Scope(value = NoObjectScope.class, because = "the officer acts for everybody registered, and the list names nobody")
    @Operation(operationId = "listRecordPairs", summary = "Records that may be of one child",
            description = "All, or those of one child. Without names, in order of their ids. Compare a pair to see who it is; the families see that.")
    public Page<Pairs.Pair> list(@QueryParam("childId") @Nullable UUID childId, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var after = Cursor.after(cursor, 2, keys -> new Pairs.Pair(UUID.fromString(keys.getFirst()), UUID.fromString(keys.getLast()), List.of()))
                .orElse(new Pairs.Pair(BEFORE_ALL, BEFORE_ALL, List.of()));
        List<Pairs.Pair> rows = pairs.after(childId == null ? null : ChildEntry.recordsOf(childId), after.childId(), after.otherId(), limit + 1);
        Pairs.Pair last = rows.size() > limit ? rows.get(limit - 1) : null;
        return new Page<>(rows.stream().limit(limit).toList(), last == null ? null : Cursor.of(last.childId().toString(), last.otherId().toString()));
    }

    /** Both beside each other. */
    @GET
    @Path("/{childId}/{otherId}")
    @RolesAllowed(PRIVACY_OFFICER)
    @AuthenticationContext(Assurance.SUBSTANTIAL)
    @Scope(ComparableRecords.class)
    @Operation(operationId = "compareRecords", summary = "Compare two records",
            description = "Who each is about and who decides by each; and why they cannot be united as they are, when they cannot. Both reads are in the families' log first. 404 for two records that are not alike.")
    public ComparedResponse compare(@PathParam("childId") UUID childId, @PathParam("otherId") UUID otherId) {
        ChildId first = new ChildId(childId);
        ChildId other = new ChildId(otherId);
        return ComparedResponse.of(comparing.compare(first, other),
                matching.obstacle(first, other, new MatchCommand.Unite(Map.of(), DutchDay.of(stamps.byCaller().occurredAt()))));
    }

    /** They are one child's. */
    @POST
    @Path("/{childId}/{otherId}/unions")
    @RolesAllowed(PRIVACY_OFFICER)
    @AuthenticationContext(Assurance.SUBSTANTIAL)
    @Scope(ComparableRecords.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "uniteRecords", summary = "Unite two records of one child",
            description = "Nothing is lost and both ids keep working. The first record keeps the family of both, by the stricter of both: whoever holds authority by either must agree, and a no in one closes the same question in the other. 409 with the reason where one of the two must be put right first.")
    @APIResponse(responseCode = "204", description = "United")
    public Response unite(@PathParam("childId") UUID childId, @PathParam("otherId") UUID otherId, @NotNull @Valid UnionRequest request) {
        Metadata stamp = stamps.byCaller();
        matching.unite(new ChildId(childId), new ChildId(otherId), request.toCommand(stamp), stamp);
        return Response.noContent().build();
    }

    /** They were united by mistake. */
    @POST
    @Path("/{childId}/{otherId}/partings")
    @RolesAllowed(PRIVACY_OFFICER)
    @AuthenticationContext(Assurance.SUBSTANTIAL)
    @Scope(ComparableRecords.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "partRecords", summary = "Part two records that were united by mistake",
            description = "Each goes on by itself, with what was recorded of the family since. What a no in the other record closed stays closed: one asks anew.")
    @APIResponse(responseCode = "204", description = "Parted")
    public Response part(@PathParam("childId") UUID childId, @PathParam("otherId") UUID otherId, @NotNull @Valid Nothing request) {
        Metadata stamp = stamps.byCaller();
        matching.part(new ChildId(childId), new ChildId(otherId), new MatchCommand.Part(DutchDay.of(stamp.occurredAt())), stamp);
        return Response.noContent().build();
    }

    /** They are two children's. */
    @POST
    @Path("/{childId}/{otherId}/dismissals")
    @RolesAllowed(PRIVACY_OFFICER)
    @AuthenticationContext(Assurance.SUBSTANTIAL)
    @Scope(ComparableRecords.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "tellRecordsApart", summary = "Say that two records are of two children", description = "The pair is not listed any more.")
    @APIResponse(responseCode = "204", description = "Told apart")
    public Response tellApart(@PathParam("childId") UUID childId, @PathParam("otherId") UUID otherId, @NotNull @Valid Nothing request) {
        matching.tellApart(new ChildId(childId), new ChildId(otherId), stamps.byCaller());
        return Response.noContent().build();
    }
}
