package nl.kindkring.signal.application.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.platform.problem.TryLater;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * How the caller stands to a child, by consent-service's word, asked once in each request and never remembered beyond it: whoever lost authority is
 * refused from the next request on. Nothing about a family is kept here or stands on a topic (docs/decisions/120).
 */
@RequestScoped
public class Standings {

    private final StandingClient consentService;
    private final JsonWebToken token;
    private final Map<ChildId, Optional<Standing>> asked = new HashMap<>();

    Standings(@RestClient StandingClient consentService, JsonWebToken token) {
        this.consentService = consentService;
        this.token = token;
    }

    /**
     * The caller's standing; empty for whoever sees nothing of this child.
     *
     * @throws TryLater 503 when consent-service does not answer: nobody knows then who decides
     */
    public Optional<Standing> of(ChildId child) {
        return asked.computeIfAbsent(child, this::ask);
    }

    /** The same, on a route that let the caller through. @throws ProblemException 404 for whoever sees nothing */
    public Standing require(ChildId child) {
        return of(child).orElseThrow(() -> new ProblemException(404, "not-found"));
    }

    private Optional<Standing> ask(ChildId child) {
        try {
            StandingClient.Answer answer = consentService.standing(child.value(), "Bearer " + token.getRawToken());
            if (!child.value().equals(answer.childId())) {
                throw new IllegalStateException("asked about a child and got an answer about another");
            }
            return Optional.of(new Standing(child, answer.decides(), Optional.ofNullable(answer.centreId()).map(CentreId::new)));
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == 404) {
                return Optional.empty();
            }
            throw unavailable(refused);
        } catch (ProcessingException unreachable) {
            throw unavailable(unreachable);
        }
    }

    private static TryLater unavailable(Exception cause) {
        var problem = new TryLater(Duration.ofSeconds(1), "unavailable");
        problem.initCause(cause);
        return problem;
    }
}
