package nl.kindkring.consent.application;

import java.util.List;
import nl.kindkring.consent.domain.consent.ConsentStatus;
import nl.kindkring.consent.domain.consent.Permit;

/** May this recipient know, for this purpose, about this child, now? */
public sealed interface AccessDecision {

    /** Yes, on this ground and this permit. */
    record Permitted(Permit permit, Ground ground) implements AccessDecision {}

    /** No: who asks was a recipient once, and does not work for anybody any more. */
    record RecipientLeft() implements AccessDecision {}

    /** No. {@code because} names the state of each consent asked for this; empty when nobody asked, or when there is no such child. */
    record Denied(List<ConsentStatus.Code> because, boolean outsideScope) implements AccessDecision {}
}
