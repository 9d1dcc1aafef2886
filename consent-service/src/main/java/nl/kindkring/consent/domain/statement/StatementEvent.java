package nl.kindkring.consent.domain.statement;

import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.Party;

/** What happened to a statement. */
public sealed interface StatementEvent {

    /** Somebody in the family wrote something. */
    record StatementAdded(StatementId statement, ChildId child, Party author, Audience audience, String words) implements StatementEvent {}

    /** Its author took it back: nobody is shown it any more. */
    record StatementTakenBack(ChildId child) implements StatementEvent {}
}
