package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.Permit;
import nl.kindkring.consent.domain.consent.PermitId;
import nl.kindkring.consent.domain.consent.Purpose;
import nl.kindkring.consent.domain.consent.Recipient;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.ground.GroundCommand;
import nl.kindkring.consent.domain.ground.GroundReason;
import nl.kindkring.consent.domain.ground.InvocationId;
import nl.kindkring.consent.domain.ground.Invoked;
import nl.kindkring.consent.domain.ground.OtherGround;
import nl.kindkring.consent.persistence.Invocations;
import nl.kindkring.consent.projection.Recipients;
import nl.kindkring.platform.eventstore.Metadata;

/**
 * A professional invokes a ground other than consent. It works at once, because whoever invokes vital interest cannot wait; it is short, it
 * says why and by whom, and the privacy officer reviews it afterwards.
 */
@ApplicationScoped
public class InvokingAGround {

    private final FamilyFiles families;
    private final GroundFiles grounds;
    private final Invocations invocations;
    private final Recipients recipients;
    private final ConsentConfig config;

    InvokingAGround(FamilyFiles families, GroundFiles grounds, Invocations invocations, Recipients recipients, ConsentConfig config) {
        this.families = families;
        this.grounds = grounds;
        this.invocations = invocations;
        this.recipients = recipients;
        this.config = config;
    }

    /**
     * What is invoked, as people say it.
     *
     * @param explanation in plain words; sealed before it is stored
     * @param lastDay     last day on which the recipient may know
     */
    public record Wish(ChildId child, Purpose purpose, Recipient recipient, Set<String> scope, OtherGround ground, GroundReason reason,
            String explanation, LocalDate lastDay) {

        /** Without the words: this ends up in no log. */
        @Override
        public String toString() {
            return "Wish[" + ground + "]";
        }
    }

    /** The invocation that was stored. */
    public record Stored(InvocationId id, int version) {}

    /** Invokes; 404 and 410 as the child is unknown or erased, 400 for a recipient that left a time that is too long, or what goes by the reporting code. */
    public Stored invoke(Wish wish, Metadata metadata) {
        families.open(wish.child());
        if (recipients.left(wish.recipient())) {
            throw Refusals.invalid("/recipientId", "consent-recipient-left");
        }
        InvocationId id = new InvocationId(UUID.randomUUID());
        Permit permit = new Permit(new PermitId(UUID.randomUUID()), DutchDay.start(wish.lastDay().plusDays(1)));
        Invoked what = new Invoked(wish.child(), wish.purpose(), wish.recipient(), wish.scope(), wish.ground(), wish.reason(),
                invocations.sealInvocation(wish.child(), wish.explanation()), new AccountId(metadata.actor()), permit);
        return new Stored(id, grounds.invoke(new GroundCommand.Invoke(id, what, metadata.occurredAt(), config.groundLongest()), metadata));
    }
}
