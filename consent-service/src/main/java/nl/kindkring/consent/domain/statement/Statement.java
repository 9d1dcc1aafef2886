package nl.kindkring.consent.domain.statement;

import nl.kindkring.consent.domain.ImpossibleHistory;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.Party;

/** A statement in a child's file. */
public sealed interface Statement {

    /** Nothing happened under this id. */
    record NotAdded() implements Statement {}

    /** It stands in the file. */
    record Standing(StatementId id, ChildId child, Party author, Audience audience, String words) implements Statement {

        /** Whether somebody of the family may read it. */
        public boolean readableBy(Party reader) {
            return audience == Audience.FILE || author.equals(reader);
        }
    }

    /** Its author took it back. */
    record TakenBack(Party author) implements Statement {}

    /** The state before anything happened. */
    static Statement initial() {
        return new NotAdded();
    }

    /** The state after an event; fails where the event cannot follow on the state. */
    static Statement evolve(Statement statement, StatementEvent event) {
        return switch (event) {
            case StatementEvent.StatementAdded(var id, var child, var author, var audience, var words) when statement instanceof NotAdded ->
                    new Standing(id, child, author, audience, words);
            case StatementEvent.StatementTakenBack _ when statement instanceof Standing standing -> new TakenBack(standing.author());
            case StatementEvent.StatementAdded _, StatementEvent.StatementTakenBack _ -> throw new ImpossibleHistory(statement, event);
        };
    }
}
