package nl.kindkring.consent.domain.statement;

import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.Party;

/** What somebody does with an own statement. */
public sealed interface StatementCommand {

    /** Adds it; at most {@link StatementDecider#MOST_CHARACTERS} characters. */
    record Add(StatementId statement, ChildId child, Party author, Audience audience, String words) implements StatementCommand {}

    /** Takes it back. */
    record TakeBack(Party by) implements StatementCommand {}
}
