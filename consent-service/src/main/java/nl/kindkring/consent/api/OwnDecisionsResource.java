package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.kindkring.consent.application.ReadingHistory;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was decided about a child, for its family (J2). What is not in code list {@code file-event} is not shown. */
@Path("/my/children/{childId}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regie")
public class OwnDecisionsResource {

    private final ReadingHistory history;
    private final DecidedWords words;

    OwnDecisionsResource(ReadingHistory history, DecidedWords words) {
        this.history = history;
        this.words = words;
    }

    /** What was decided, newest first. */
    @GET
    @RolesAllowed({PARENT, YOUTH})
    @Scope(SeenFile.class)
    @Operation(operationId = "listOwnDecisions", summary = "What was decided",
            description = "Newest first: what was asked, who said yes or no, from when to when somebody might know, "
                    + "which grounds were invoked without consent and what their review found, and who has decided for the child.")
    public Page<DecidedResponse> list(@PathParam("childId") UUID childId, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Nullable String cursor, @HeaderParam("Accept-Language") @Nullable String language) {
        Lists.Place before = Lists.from(cursor, Lists.LAST);
        List<ReadingHistory.Decided> rows = history.of(new ChildId(childId), words::has).stream()
                .filter(decided -> place(decided).comesAfter(before)).limit(limit + 1L).toList();
        return Lists.page(rows, limit, decided -> words.of(decided, language),
                OwnDecisionsResource::place);
    }

    private static Lists.Place place(ReadingHistory.Decided decided) {
        return new Lists.Place(decided.happened().at(), decided.happened().id());
    }
}
