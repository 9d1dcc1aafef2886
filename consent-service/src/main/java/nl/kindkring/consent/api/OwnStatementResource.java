package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.consent.application.AddingStatements;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.statement.Audience;
import nl.kindkring.consent.domain.statement.StatementId;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Created;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a parent or a child adds to the file in its own words (J2). */
@Path("/my/children/{childId}/statements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Regie")
public class OwnStatementResource {

    private final AddingStatements statements;
    private final Reach reach;
    private final Stamps stamps;

    OwnStatementResource(AddingStatements statements, Reach reach, Stamps stamps) {
        this.statements = statements;
        this.reach = reach;
        this.stamps = stamps;
    }

    /** A statement to add: for the file, or for its author alone. */
    record NewStatement(@NotNull @Nullable Audience audience, @NotBlank @Size(max = 4000) @Nullable String words) {

        @Override
        public String toString() {
            return "NewStatement[" + audience + "]";
        }
    }

    /** What stands in the file, as the caller may read it. */
    @GET
    @RolesAllowed({PARENT, YOUTH})
    @Scope(SeenFile.class)
    @Operation(operationId = "listOwnStatements", summary = "Statements in the file",
            description = "Newest first: those for the file, whoever of the family wrote them, and one's own private ones. Nobody sees another's private section.")
    public Page<StatementResponse> list(@PathParam("childId") UUID childId, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Lists.Place before = Lists.from(cursor, Lists.LAST);
        return Lists.page(statements.readableBy(reach.ownFile(childId).orElseThrow(), before.at(), before.id(), limit + 1), limit,
                entry -> StatementResponse.of(statements.show(entry)), entry -> new Lists.Place(entry.addedAt, entry.statementId));
    }

    /** Adds. */
    @POST
    @RolesAllowed({PARENT, YOUTH})
    @Scope(OwnChild.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "addStatement", summary = "Add a statement to the file",
            description = "At most 4000 characters, stored encrypted under the child's key. FILE: for the family and the professionals who may read who the child is. PRIVATE: for its author only.")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = Created.class)))
    public Response add(@PathParam("childId") UUID childId, @NotNull @Valid NewStatement statement) {
        StatementId id = statements.add(new ChildId(childId), caller(childId), Objects.requireNonNull(statement.audience()),
                Objects.requireNonNull(statement.words()), stamps.byCaller());
        return Response.created(URI.create("my/children/" + childId + "/statements/" + id.value())).entity(new Created(id.value())).build();
    }

    /** Takes back. */
    @POST
    @Path("/{statementId}/withdrawals")
    @RolesAllowed({PARENT, YOUTH})
    @Scope(SeenFile.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "withdrawStatement", summary = "Take an own statement back",
            description = "Nobody is shown it any more. 404 for a statement of somebody else.")
    @APIResponse(responseCode = "204", description = "Taken back")
    public Response takeBack(@PathParam("childId") UUID childId, @PathParam("statementId") UUID statementId, @NotNull @Valid Nothing request) {
        statements.takeBack(new ChildId(childId), new StatementId(statementId), reach.ownFile(childId).orElseThrow().selves(), stamps.byCaller());
        return Response.noContent().build();
    }

    private Party caller(UUID childId) {
        return reach.ownFile(childId).orElseThrow().party();
    }
}
