package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.ChildCommand;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.platform.eventstore.Metadata;

/**
 * Records who decides for a child from which day. Every consent of the child is reconsidered in the same transaction, so that nobody
 * may know on the strength of an authority that is no more. Each method returns the child's version afterwards.
 */
@ApplicationScoped
public class RecordingAuthority {

    private final FamilyFiles families;

    RecordingAuthority(FamilyFiles families) {
        this.families = families;
    }

    /** Somebody has or gets authority. */
    public int begins(ChildId child, AuthorityHolder holder, Precondition precondition, Metadata metadata) {
        LocalDate today = DutchDay.of(metadata.occurredAt());
        return families.carryOut(child, precondition, metadata, new ChildCommand.RecordAuthority(holder, today));
    }

    /** Somebody's authority ends on a day, which may lie ahead. */
    public int ends(ChildId child, HolderId holder, LocalDate firstDayWithout, Precondition precondition, Metadata metadata) {
        return families.carryOut(child, precondition, metadata, new ChildCommand.EndAuthority(holder, firstDayWithout));
    }

    /** A professional assessed whether the child can judge its own interest (Jeugdwet 7.3.15, second paragraph). */
    public int assessed(ChildId child, boolean unable, Precondition precondition, Metadata metadata) {
        return families.carryOut(child, precondition, metadata, new ChildCommand.AssessJudgement(unable));
    }

    /** Somebody with authority who had none gets a login, so that it can answer for the child. */
    public int linked(ChildId child, HolderId holder, AccountId account, Precondition precondition, Metadata metadata) {
        return families.carryOut(child, precondition, metadata, new ChildCommand.LinkHolderAccount(holder, account));
    }

    /** Somebody with authority and without a login is invited to come with one. */
    public int invited(ChildId child, HolderId holder, Precondition precondition, Metadata metadata) {
        return families.carryOut(child, precondition, metadata, new ChildCommand.InviteHolder(holder, DutchDay.of(metadata.occurredAt())));
    }

    /** Somebody who was invited comes with that login; refused once its authority has ended. */
    public int comes(ChildId child, HolderId holder, AccountId account, Metadata metadata) {
        return families.carryOut(child, seen -> { }, metadata, new ChildCommand.AcceptInvitation(holder, account, DutchDay.of(metadata.occurredAt())));
    }

    /** The child gets a login, so that it can answer for itself. */
    public int linked(ChildId child, AccountId account, Precondition precondition, Metadata metadata) {
        return families.carryOut(child, precondition, metadata, new ChildCommand.LinkYouthAccount(account));
    }
}
