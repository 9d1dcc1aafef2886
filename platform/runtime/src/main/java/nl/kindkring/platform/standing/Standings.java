package nl.kindkring.platform.standing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.platform.problem.TryLater;
import nl.kindkring.platform.standing.Standing.Access;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * How the caller stands to a subject, asked once in each request and never remembered beyond it: whoever lost that standing is refused from the next
 * request on.
 */
@RequestScoped
public class Standings {

    private final StandingClient keeper;
    private final StandingConfig config;
    private final JsonWebToken token;
    private final Map<UUID, Optional<Standing>> asked = new HashMap<>();

    Standings(@RestClient StandingClient keeper, StandingConfig config, JsonWebToken token) {
        this.keeper = keeper;
        this.config = config;
        this.token = token;
    }

    /**
     * The caller's standing; empty for whoever sees nothing of this subject.
     *
     * @throws TryLater 503 when the service that knows does not answer
     */
    public Optional<Standing> of(UUID subject) {
        return asked.computeIfAbsent(subject, this::ask);
    }

    /** The same, on a route that let the caller through. @throws ProblemException 404 for whoever sees nothing */
    public Standing require(UUID subject) {
        return of(subject).orElseThrow(() -> new ProblemException(404, "not-found"));
    }

    /** What the caller's request for access came to. @throws ProblemException 403 {@code access-not-granted} while none was granted */
    public Access requireAccess(UUID subject) {
        return require(subject).access().orElseThrow(() -> new ProblemException(403, "access-not-granted"));
    }

    private Optional<Standing> ask(UUID subject) {
        try {
            JsonNode answer = keeper.standing(subject, "Bearer " + token.getRawToken());
            if (!subject.toString().equals(answer.path(config.subjectField()).asText())) {
                throw new IllegalStateException("asked about a subject and got an answer about another");
            }
            return Optional.of(new Standing(subject, answer.path("decides").asBoolean(false),
                    text(answer, config.unitField()).map(UUID::fromString), access(answer.path("access"))));
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == 404) {
                return Optional.empty();
            }
            throw unavailable(refused);
        } catch (ProcessingException unreachable) {
            throw unavailable(unreachable);
        }
    }

    private static Optional<Access> access(JsonNode granted) {
        return granted.isObject() ? Optional.of(new Access(granted.path("whole").asBoolean(false), text(granted, "leftOut"))) : Optional.empty();
    }

    private static Optional<String> text(JsonNode of, String field) {
        return of.hasNonNull(field) ? Optional.of(of.path(field).asText()) : Optional.empty();
    }

    private static TryLater unavailable(Exception cause) {
        var problem = new TryLater(Duration.ofSeconds(1), "unavailable");
        problem.initCause(cause);
        return problem;
    }
}
