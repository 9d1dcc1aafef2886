package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.consent.application.AccessDecision;
import nl.kindkring.consent.application.DecidingAccess;
import nl.kindkring.consent.application.Ground;
import nl.kindkring.consent.application.Stamps;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.Permit;
import nl.kindkring.consent.domain.consent.Purpose;
import nl.kindkring.consent.domain.consent.Recipient;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** May this recipient know, now? Not idempotent by key: an answer of a minute ago may be wrong now. */
@Path("/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions", description = "May this person see or do this, for this purpose, about this child, now?")
public class DecisionResource {

    private static final String REASONS = "decision-reason";

    private final DecidingAccess deciding;
    private final ConsentWords words;
    private final Reach reach;
    private final Stamps stamps;

    DecisionResource(DecidingAccess deciding, ConsentWords words, Reach reach, Stamps stamps) {
        this.deciding = deciding;
        this.words = words;
        this.reach = reach;
        this.stamps = stamps;
    }

    /**
     * The question.
     *
     * @param recipientId the caller, or a team or organisation to which the caller belongs
     * @param scope       one signal or plan part; absent asks for all that the purpose covers
     */
    record DecisionRequest(
            @NotNull @Schema(examples = "3f2504e0-4f89-41d3-9a0c-0305e82c3301") @Nullable UUID childId,
            @NotNull @Schema(examples = "DISCUSS_IN_TEAM") @Nullable Purpose purpose,
            @NotNull @Schema(examples = "TEAM") Recipient.@Nullable Kind recipientKind,
            @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,128}") @Schema(examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7") @Nullable String recipientId,
            @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") @Nullable String scope) {}

    /**
     * The answer.
     *
     * @param decision   PERMIT or DENY
     * @param permitId   the permit on which it rests
     * @param ground     legal ground of the permit
     * @param validUntil first moment at which that permit ends by itself
     * @param reasons    why not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionResponse(String decision, @Nullable UUID permitId, @Nullable String ground, @Nullable Instant validUntil,
            List<Reason> reasons) {}

    /**
     * A reason.
     *
     * @param code     code lists {@code decision-reason} and {@code consent-status}
     * @param sentence the same as a sentence that a person understands
     */
    record Reason(String code, String sentence) {}

    /** Decides. */
    @POST
    @RolesAllowed({SUPPORT_COORDINATOR, YOUTH_NURSE, TEACHER, CHILDCARE_WORKER, CARE_COORDINATOR, YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER,
            FAMILY_COACH, TEAM_CHAIR, PROVIDER_STAFF})
    @Scope(value = NoObjectScope.class, because = "the recipient in the body must be the caller; a child without a permit looks like an unknown one")
    @Operation(operationId = "decide", summary = "May this recipient know?",
            description = "Decided from the answers, the family and the day themselves. An unknown child and a child about which nobody was asked look the same.")
    public DecisionResponse decide(@HeaderParam("Accept-Language") @Nullable String language, @NotNull @Valid DecisionRequest request) {
        Recipient recipient = new Recipient(Objects.requireNonNull(request.recipientKind()), Objects.requireNonNull(request.recipientId()));
        reach.require(reach.is(recipient.kind().name(), recipient.id()), "POST /decisions", recipient.id(), "foreign-recipient");
        AccessDecision decision = QuarkusTransaction.requiringNew().call(() -> deciding.decide(
                new ChildId(Objects.requireNonNull(request.childId())), Objects.requireNonNull(request.purpose()), recipient,
                request.scope(), stamps.byCaller()));
        return switch (decision) {
            case AccessDecision.Permitted(Permit permit, Ground ground) ->
                    new DecisionResponse("PERMIT", permit.id().value(), ground.name(), permit.validUntil(), List.of());
            case AccessDecision.RecipientLeft _ ->
                    new DecisionResponse("DENY", null, null, null, List.of(reason("RECIPIENT_LEFT", language)));
            case AccessDecision.Denied denied -> new DecisionResponse("DENY", null, null, null, reasons(denied, language));
        };
    }

    private List<Reason> reasons(AccessDecision.Denied denied, @Nullable String language) {
        Stream<Reason> scope = denied.outsideScope() ? Stream.of(reason("OUTSIDE_SCOPE", language)) : Stream.of();
        List<Reason> reasons = Stream.concat(scope, denied.because().stream()
                .map(status -> new Reason(status.name(), words.sentence(status, language)))).toList();
        return reasons.isEmpty() ? List.of(reason("NOT_ASKED", language)) : reasons;
    }

    private Reason reason(String code, @Nullable String language) {
        return new Reason(code, words.text(REASONS, code, language));
    }
}
