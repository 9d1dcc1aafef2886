package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.kindkring.consent.application.AddingStatements;
import nl.kindkring.consent.application.ReadingIdentity;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a family added to the file, for the professionals at the child's centre. */
@Path("/children/{childId}/statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class StatementResource {

    private final AddingStatements statements;
    private final ReadingIdentity reading;
    private final CentreReads atTheCentre;

    StatementResource(AddingStatements statements, ReadingIdentity reading, CentreReads atTheCentre) {
        this.statements = statements;
        this.reading = reading;
        this.atTheCentre = atTheCentre;
    }

    /** The statements for the file; the read is in the log first. */
    @GET
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER, CARE_COORDINATOR, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER})
    @Scope(ChildAtOwnCentre.class)
    @Operation(operationId = "listStatements", summary = "What the family added to the file",
            description = "Newest first; never a private section. The family sees who read it, on the ground that is stated and there (J2).")
    public Page<StatementResponse> list(@PathParam("childId") UUID childId, @BeanParam @Valid ReadGround ground,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit, @QueryParam("cursor") @Nullable String cursor) {
        Lists.Place before = Lists.from(cursor, Lists.LAST);
        var child = (Child.Registered) reading.load(new ChildId(childId)).state();
        atTheCentre.disclose(child, "statements", ground, "GET /children/{childId}/statements");
        return Lists.page(statements.readableAtCentre(child.id(), before.at(), before.id(), limit + 1), limit,
                entry -> StatementResponse.of(statements.show(entry)), entry -> new Lists.Place(entry.addedAt, entry.statementId));
    }
}
