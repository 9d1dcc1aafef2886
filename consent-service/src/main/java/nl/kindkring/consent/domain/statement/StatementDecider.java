package nl.kindkring.consent.domain.statement;

import static nl.kindkring.consent.domain.Decision.accept;
import static nl.kindkring.consent.domain.Decision.refuse;

import java.util.Set;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.family.Party;

/** What follows from a command about a statement: pure, without a clock. */
public final class StatementDecider {

    /** The longest statement, in characters. */
    public static final int MOST_CHARACTERS = 4000;

    private StatementDecider() {}

    /** The events of the command, or why nothing happens. */
    public static Decision<StatementEvent, StatementRejection> decide(StatementCommand command, Statement statement) {
        return switch (command) {
            case StatementCommand.Add add -> add(add);
            case StatementCommand.TakeBack(var by) -> takeBack(by, statement);
        };
    }

    private static Decision<StatementEvent, StatementRejection> add(StatementCommand.Add add) {
        if (add.words().isBlank()) {
            return refuse(StatementRejection.NO_WORDS);
        }
        return add.words().length() > MOST_CHARACTERS ? refuse(StatementRejection.TOO_LONG)
                : accept(new StatementEvent.StatementAdded(add.statement(), add.child(), add.author(), add.audience(), add.words()));
    }

    private static Decision<StatementEvent, StatementRejection> takeBack(Set<Party> by, Statement statement) {
        return switch (statement) {
            case Statement.Standing standing when by.contains(standing.author()) -> accept(new StatementEvent.StatementTakenBack(standing.child()));
            case Statement.TakenBack(var author) when by.contains(author) -> accept();
            case Statement.NotAdded _, Statement.Standing _, Statement.TakenBack _ -> refuse(StatementRejection.UNKNOWN_STATEMENT);
        };
    }
}
