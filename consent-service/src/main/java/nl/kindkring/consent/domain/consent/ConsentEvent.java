package nl.kindkring.consent.domain.consent;

import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.Party;

/** What happened to a consent. A permit's end comes before its reason, so that nobody waits for the explanation. */
public sealed interface ConsentEvent {

    /** The question was put to those who must agree. */
    record ConsentAsked(ConsentId consent, Terms terms) implements ConsentEvent {}

    /** One person said yes. */
    record AgreementGiven(Party by) implements ConsentEvent {}

    /** One person said no, and that is the end of this question. */
    record ConsentRefused(Terms terms, Party by) implements ConsentEvent {}

    /** One person took it back, and that is the end of this question. */
    record ConsentWithdrawn(Terms terms, Party by) implements ConsentEvent {}

    /** The last day passed. */
    record ConsentExpired(Terms terms) implements ConsentEvent {}

    /** In force, and its last day is near: the family is told while it can still ask to go on. */
    record ConsentExpiryNear(Terms terms) implements ConsentEvent {}

    /** Everybody who must agree agreed: the recipient may know, from now. {@code first} is false when it had lapsed before. */
    record PermitGranted(Terms terms, Permit permit, boolean first) implements ConsentEvent {}

    /** The recipient may still know, on a permit with another end. */
    record PermitReplaced(Terms terms, Permit permit, PermitId replaced) implements ConsentEvent {}

    /** The recipient may not know any more. */
    record PermitEnded(ChildId child, PermitId permit, PermitEndReason reason) implements ConsentEvent {}

    /** The child was erased; nothing will follow. */
    record ConsentErased(ChildId child) implements ConsentEvent {}
}
