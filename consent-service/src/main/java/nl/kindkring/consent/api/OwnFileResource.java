package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kindkring.consent.application.ConsentOverview;
import nl.kindkring.consent.application.ReadingConsents;
import nl.kindkring.consent.application.ReadingOwnFile;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.consent.Purpose;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.projection.ConsentEntry;
import nl.kindkring.consent.projection.ConsentList;
import nl.kindkring.consent.projection.ReadEntry;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a parent or a child sees of its own file (J2): the children, the consents, and who read what. */
@Path("/my")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regie")
public class OwnFileResource {

    private static final String OWN = "narrows to the children for whom the caller decides today";

    private final ReadingOwnFile ownFile;
    private final ReadingConsents consents;
    private final ConsentWords words;
    private final Caller caller;

    OwnFileResource(ReadingOwnFile ownFile, ReadingConsents consents, ConsentWords words, Caller caller) {
        this.ownFile = ownFile;
        this.consents = consents;
        this.words = words;
        this.caller = caller;
    }

    /** The caller's children, or the caller itself. */
    @GET
    @Path("/children")
    @RolesAllowed({PARENT, YOUTH})
    @Scope(value = NoObjectScope.class, because = OWN)
    @Operation(operationId = "listOwnChildren", summary = "My children",
            description = "For whom I decide today: up to a child's sixteenth birthday, and for the child itself from its twelfth; and who lets me look along.")
    public Page<ChildResponse> children() {
        return new Page<>(ownFile.files(new AccountId(caller.id())).stream().map(ReadingOwnFile.OwnFile::child).map(ChildResponse::of).toList(), null);
    }

    /** What was asked about the caller's children, newest first. */
    @GET
    @Path("/consents")
    @RolesAllowed({PARENT, YOUTH})
    @Scope(value = NoObjectScope.class, because = OWN)
    @Operation(operationId = "listOwnConsents", summary = "My consents",
            description = "Newest first, each with a sentence that says how it stands and with who said what.")
    public Page<ConsentResponse> consents(@QueryParam("childId") @Nullable UUID childId, @QueryParam("purpose") @Nullable Purpose purpose,
            @QueryParam("open") @Nullable Boolean open, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Nullable String cursor, @HeaderParam("Accept-Language") @Nullable String language) {
        Map<UUID, Child.Registered> children = own(childId, file -> true);
        Lists.Place before = Lists.from(cursor, Lists.LAST);
        var list = new ConsentList(children.keySet(), purpose == null ? null : purpose.name(), open);
        List<ConsentEntry> rows = list.before(before.at(), before.id(), limit + 1);
        Map<UUID, ConsentOverview> read = consents.read(rows, children);
        return Lists.page(rows, limit, entry -> words.forFamily(read.get(entry.consentId), language),
                entry -> new Lists.Place(entry.askedAt, entry.consentId));
    }

    /** Who read what about the caller's children, newest first. */
    @GET
    @Path("/reads")
    @RolesAllowed({PARENT, YOUTH})
    @Scope(value = NoObjectScope.class, because = OWN)
    @Operation(operationId = "listOwnReads", summary = "Who read about us",
            description = "Every read by a professional in any service, with ground and time, newest first. It may follow the read by a second. "
                    + "Not shown is what the reporting code protects, nor anything to whom the file is withheld from (Jeugdwet 7.3.15).")
    public Page<ReadResponse> reads(@QueryParam("childId") @Nullable UUID childId, @QueryParam("from") @Nullable Instant from,
            @QueryParam("until") @Nullable Instant until, @QueryParam("service") @Pattern(regexp = "[a-z]{1,20}-service") @Nullable String service,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit, @QueryParam("cursor") @Nullable String cursor) {
        Lists.Place before = Lists.from(cursor, Lists.LAST);
        var wanted = new ReadEntry.Reads(own(childId, file -> file.sight().seesFile()).keySet(), from == null ? Lists.FIRST.at() : from,
                until == null ? Lists.LAST.at() : until, service);
        return Lists.page(ReadEntry.before(wanted, before.at(), before.id(), limit + 1), limit, ReadResponse::of,
                entry -> new Lists.Place(entry.at, entry.disclosureId));
    }

    private Map<UUID, Child.Registered> own(@Nullable UUID only, Predicate<ReadingOwnFile.OwnFile> open) {
        return ownFile.files(new AccountId(caller.id())).stream().filter(open)
                .filter(file -> only == null || file.records().containsKey(only)).flatMap(file -> file.records().values().stream())
                .collect(Collectors.toMap(child -> child.id().value(), Function.identity()));
    }
}
