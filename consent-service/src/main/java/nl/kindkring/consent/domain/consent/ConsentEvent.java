package nl.kindkring.consent.domain.consent;

import java.util.Set;
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

    /** The recipient may still know, on a permit with another end or for other ids of the child; {@code replacedFor} are those it was also for. */
    record PermitReplaced(Terms terms, Permit permit, PermitId replaced, Set<ChildId> replacedFor) implements ConsentEvent {

        /** Of a permit for one id alone. */
        public PermitReplaced(Terms terms, Permit permit, PermitId replaced) {
            this(terms, permit, replaced, Set.of());
        }
    }

    /** The recipient may not know any more, under none of the ids of the child. */
    record PermitEnded(ChildId child, PermitId permit, PermitEndReason reason, Set<ChildId> alsoFor) implements ConsentEvent {

        /** Of a permit for one id alone. */
        public PermitEnded(ChildId child, PermitId permit, PermitEndReason reason) {
            this(child, permit, reason, Set.of());
        }
    }

    /** A no that was said in another record of the same child, and that is the end of this question too. */
    record RefusalCarriedOver(Terms terms, ConsentId from, Party by) implements ConsentEvent {}

    /** The child was erased; nothing will follow. */
    record ConsentErased(ChildId child) implements ConsentEvent {}
}
