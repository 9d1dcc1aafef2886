package nl.kindkring.consent.domain.statement;

import java.util.Set;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.Party;

/** What somebody does with an own statement. */
public sealed interface StatementCommand {

    /** Adds it; at most {@link StatementDecider#MOST_CHARACTERS} characters. */
    record Add(StatementId statement, ChildId child, Party author, Audience audience, String words) implements StatementCommand {}

    /** Takes it back; {@code by} is everything under which that person is or was known in the family. */
    record TakeBack(Set<Party> by) implements StatementCommand {}
}
