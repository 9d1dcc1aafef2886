package nl.kindkring.platform.projection;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;

/** Tells the event's fault from the database's. */
final class Failures {

    private Failures() {
    }

    /**
     * Whether trying the same again later may help whatever the event: the connection, a deadlock, a shutdown, a lack of room. Such a batch is tried until
     * it succeeds, because parking events when the database is away would park everything.
     */
    static boolean passes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException || cause instanceof SQLRecoverableException) {
                return true;
            }
            if (cause instanceof SQLException sql && (sql.getSQLState() == null || passes(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** Classes of SQLSTATE: 08 connection, 40 rollback (deadlock, serialisation), 53 resources, 55 lock, 57 operator, 58 system. */
    private static boolean passes(String state) {
        return state.length() == 5 && switch (state.substring(0, 2)) {
            case "08", "40", "53", "55", "57", "58" -> true;
            default -> false;
        };
    }

    /** The error in one line for the operator: the deepest cause, which is the one that says something. */
    static String describe(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return (deepest.getClass().getSimpleName() + ": " + deepest.getMessage()).replace('\0', '\uFFFD');
    }
}
