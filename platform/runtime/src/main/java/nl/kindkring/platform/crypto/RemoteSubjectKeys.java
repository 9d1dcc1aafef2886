package nl.kindkring.platform.crypto;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.oidc.client.OidcClientException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import nl.kindkring.platform.problem.TryLater;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Keys asked from the service that keeps them, remembered for a minute at most and forgotten as soon as this process hears of an erasure
 * ({@link SubjectErasure}). "No key" is not remembered.
 */
@ApplicationScoped
@Typed(RemoteSubjectKeys.class)
public class RemoteSubjectKeys implements SubjectKeys {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int MOST = 10_000;

    private final Function<UUID, SubjectKeyAnswer> keeper;
    private final Cache<UUID, SubjectKey> remembered;

    /** For CDI. */
    @Inject
    RemoteSubjectKeys(@RestClient SubjectKeysClient client, CryptoConfig config) {
        this(client::get, config.remember(), Ticker.systemTicker());
    }

    RemoteSubjectKeys(Function<UUID, SubjectKeyAnswer> keeper, Duration remember, Ticker ticker) {
        if (remember.isNegative() || remember.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("kindkring.platform.crypto.remember is at most " + LONGEST.toSeconds() + " s");
        }
        this.keeper = keeper;
        // a removed key is not wiped: a request that holds it at that moment would encrypt under zeros
        this.remembered = Caffeine.newBuilder().ticker(ticker).expireAfterWrite(remember).maximumSize(MOST).build();
    }

    /**
     * The key of a subject.
     *
     * @throws SubjectErased when the keeper has none
     * @throws TryLater 503 when the keeper cannot be asked: without a key nothing is read, never something else
     */
    @Override
    public SubjectKey require(UUID subject) {
        return remembered.get(subject, this::ask);
    }

    /** Forgets a key at once, because its subject was erased. Waits for a question under way, so its answer does not outlive the erasure. */
    public void evict(UUID subject) {
        remembered.invalidate(subject);
    }

    void erased(@Observes SubjectErasure erasure) {
        evict(erasure.subject());
    }

    @Override
    public SubjectKey create(UUID subject) {
        throw new UnsupportedOperationException("keys are made by the service that keeps them");
    }

    @Override
    public void destroy(UUID subject) {
        throw new UnsupportedOperationException("keys are destroyed by the service that keeps them");
    }

    private SubjectKey ask(UUID subject) {
        SubjectKeyAnswer answer;
        try {
            answer = keeper.apply(subject);
        } catch (WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            if (status == 404 || status == 410) {
                throw new SubjectErased(subject);
            }
            throw unavailable(refused);
        } catch (ProcessingException | OidcClientException unreachable) {
            throw unavailable(unreachable);
        }
        if (!answer.subject().equals(subject)) {
            throw new CipherFailure("asked for the key of subject " + subject + " and got another one's", null);
        }
        return answer.toKey();
    }

    private static TryLater unavailable(Exception cause) {
        var problem = new TryLater(Duration.ofSeconds(1), "unavailable");
        problem.initCause(cause);
        return problem;
    }
}
