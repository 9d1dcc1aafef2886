package nl.kindkring.signal.api;

import static nl.kindkring.signal.Roles.PRIVACY_OFFICER;

import io.quarkus.oidc.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.kindkring.platform.access.Assurance;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Cursor;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import nl.kindkring.signal.denials.DeniedAttempt;
import nl.kindkring.signal.denials.DeniedAttempts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who was refused what, for the privacy officer (DOMAIN 4: a guessed id is 404 and an audit row). */
@Path("/access-denials")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Refused attempts")
public class AccessDenialResource {

    private static final int DAYS = 30;

    private final DeniedAttempts attempts;
    private final OfficerReach reach;
    private final Clock clock;

    AccessDenialResource(DeniedAttempts attempts, OfficerReach reach, Clock clock) {
        this.attempts = attempts;
        this.reach = reach;
        this.clock = clock;
    }

    /** Refused attempts that concern the officer's centres. */
    @GET
    @RolesAllowed(PRIVACY_OFFICER)
    @AuthenticationContext(Assurance.SUBSTANTIAL)
    @Scope(value = NoObjectScope.class, because = "the list narrows to the officer's own centres and organisations")
    @Operation(operationId = "listAccessDenials", summary = "Refused attempts",
            description = "Of people of the officer's organisation, its centres, or the centres of its municipality, and of anybody who asked for something there; "
                    + "the latest first. The last thirty days unless said otherwise. Nothing of the reporting code. Each look is itself written down.")
    public Page<DeniedAttempt> list(@QueryParam("from") @Nullable LocalDate from, @QueryParam("until") @Nullable LocalDate until,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit, @QueryParam("cursor") @Nullable String cursor) {
        LocalDate last = until == null ? LocalDate.now(clock) : until;
        LocalDate first = from == null ? last.minusDays(DAYS) : from;
        if (last.isBefore(first)) {
            throw new InvalidInput(new InvalidField(InvalidField.In.QUERY, "/until", "before-from"));
        }
        long before = Cursor.after(cursor, 1, keys -> Long.parseLong(keys.getFirst())).orElse(Long.MAX_VALUE);
        attempts.lookedAt(first, last);
        List<DeniedAttempt> found = attempts.page(reach.units(), first, last, before, limit + 1);
        List<DeniedAttempt> page = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(page, found.size() > limit ? Cursor.of(Long.toString(page.getLast().nr())) : null);
    }
}
