package nl.kindkring.referral.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.platform.audit.Disclosure;
import nl.kindkring.platform.audit.DisclosureLog;
import nl.kindkring.referral.domain.ReferralEvent;

/** Tells the parents' log who is told about their child, before it happens (J2, DOMAIN 4). */
@ApplicationScoped
class ReferralDisclosures {

    private final DisclosureLog log;

    ReferralDisclosures(DisclosureLog log) {
        this.log = log;
    }

    /** The provider is about to be told. */
    void sent(ReferralEvent.Sent sent) {
        record(sent, "referral-sent", sent.ground().name(), Purpose.REFER.name(), sent.request().provider().value());
    }

    /** Somebody of this unit is about to read. */
    void read(ReferralEvent.Sent sent, Visible visible, UUID unit) {
        record(sent, "referral", visible.ground(), visible.purpose(), unit);
    }

    private void record(ReferralEvent.Sent sent, String what, String ground, String purpose, UUID unit) {
        log.record(new Disclosure(sent.child().value(), what, ground, purpose, unit.toString()));
    }
}
