package nl.kindkring.team.projection;

import jakarta.persistence.EntityManager;
import nl.kindkring.platform.problem.ProblemException;
import org.hibernate.exception.ConstraintViolationException;

/** Writes a row of which there may be one only. */
final class Once {

    private Once() {}

    /**
     * Writes now instead of at the commit: two requests that looked at the same time both found nothing in their way, and the
     * slower one must hear of it as a conflict, not as a failure.
     *
     * @throws ProblemException 409 {@code concurrent-change} when another request was first
     */
    static void add(EntityManager database, Object row) {
        try {
            database.persist(row);
            database.flush();
        } catch (ConstraintViolationException e) {
            throw new ProblemException(409, "concurrent-change");
        }
    }
}
