package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import nl.kindkring.consent.application.AnsweringConsent;
import nl.kindkring.consent.application.ConsentOverview;
import nl.kindkring.consent.application.Ground;
import nl.kindkring.consent.application.ReadingConsents;
import nl.kindkring.consent.application.ReadingIdentity;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.consent.ConsentId;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.Answer;
import nl.kindkring.consent.projection.ConsentEntry;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.http.Nothing;
import nl.kindkring.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One consent: read, answered, taken back. */
@Path("/consents/{consentId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
public class ConsentResource {

    private final AnsweringConsent answering;
    private final ReadingConsents reading;
    private final ReadingIdentity identity;
    private final ConsentWords words;
    private final Reach reach;
    private final Caller caller;
    private final Stamps stamps;

    ConsentResource(AnsweringConsent answering, ReadingConsents reading, ReadingIdentity identity, ConsentWords words, Reach reach,
            Caller caller, Stamps stamps) {
        this.answering = answering;
        this.reading = reading;
        this.identity = identity;
        this.words = words;
        this.reach = reach;
        this.caller = caller;
        this.stamps = stamps;
    }

    /** Yes or no. */
    record AnswerRequest(@NotNull @Schema(examples = "GIVEN") @Nullable Answer answer) {}

    /** Reads a consent as it is worth today. */
    @GET
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER, CARE_COORDINATOR, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER,
            FAMILY_COACH, TEAM_CHAIR, PARENT, YOUTH})
    @Scope(ReadableConsent.class)
    @Operation(operationId = "getConsent", summary = "Read a consent",
            description = "The family sees who said what; professionals see how it stands, and their read is in the log first (J2).")
    @APIResponse(responseCode = "200", description = "The consent; its ETag is its version",
            content = @Content(schema = @Schema(implementation = ConsentResponse.class)))
    public Response read(@PathParam("consentId") UUID consentId, @HeaderParam("Accept-Language") @Nullable String language) {
        ConsentEntry entry = ConsentEntry.of(consentId).orElseThrow();
        ConsentOverview consent = reading.read(entry);
        boolean family = reach.inTheFamily(entry.childId);
        if (!family) {
            identity.disclose((Child.Registered) identity.load(consent.terms().child()).state(), "consent", Ground.DIRECTLY_INVOLVED,
                    consent.terms().purpose().name());
        }
        return Response.ok(family ? words.forFamily(consent, language) : words.forStaff(consent, language))
                .tag(ETags.of(consent.version())).build();
    }

    /** Answers. */
    @POST
    @Path("/answers")
    @RolesAllowed({PARENT, YOUTH})
    @Scope(OwnConsent.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "answerConsent", summary = "Say yes or no",
            description = "When everybody who must agree has said yes, the recipient may know from that moment. One no closes the question.")
    @APIResponse(responseCode = "204", description = "Recorded; the ETag is the consent's version")
    public Response answer(@PathParam("consentId") UUID consentId, @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AnswerRequest request) {
        int version = answering.answer(new ConsentId(consentId), new AccountId(caller.id()), Objects.requireNonNull(request.answer()),
                seen -> ETags.requireMatch(ifMatch, seen), stamps.byCaller());
        return Response.noContent().tag(ETags.of(version)).build();
    }

    /** Takes it back. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({PARENT, YOUTH})
    @Scope(OwnConsent.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "withdrawConsent", summary = "Take consent back",
            description = "Works at once, whoever else agreed. Figures that were released before cannot be recalled.")
    @APIResponse(responseCode = "204", description = "Recorded; the ETag is the consent's version")
    public Response withdraw(@PathParam("consentId") UUID consentId, @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Nothing request) {
        int version = answering.withdraw(new ConsentId(consentId), new AccountId(caller.id()),
                seen -> ETags.requireMatch(ifMatch, seen), stamps.byCaller());
        return Response.noContent().tag(ETags.of(version)).build();
    }
}
