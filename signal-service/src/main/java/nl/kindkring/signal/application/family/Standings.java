package nl.kindkring.signal.application.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.platform.problem.TryLater;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;

/** How the caller stands to a child, by consent-service's word in this request. Nothing about a family is kept here or stands on a topic (docs/decisions/120). */
@ApplicationScoped
public class Standings {

    private final nl.kindkring.platform.standing.Standings asked;

    Standings(nl.kindkring.platform.standing.Standings asked) {
        this.asked = asked;
    }

    /**
     * The caller's standing; empty for whoever sees nothing of this child.
     *
     * @throws TryLater 503 when consent-service does not answer: nobody knows then who decides
     */
    public Optional<Standing> of(ChildId child) {
        return asked.of(child.value()).map(found -> new Standing(child, found.decides(), found.unit().map(CentreId::new)));
    }

    /** The same, on a route that let the caller through. @throws ProblemException 404 for whoever sees nothing */
    public Standing require(ChildId child) {
        return of(child).orElseThrow(() -> new ProblemException(404, "not-found"));
    }
}
