package nl.kindkring.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import nl.kindkring.platform.embedded.EmbeddedPostgres;

/**
 * Gives every Quarkus test a real PostgreSQL and Kafka, one of each per JVM, and a key that verifies {@link TestTokens}.
 * Found through {@code META-INF/services}, so no test names it. {@code -Dbackend=embedded} (default) runs both from Maven
 * artifacts, {@code containers} in Docker, {@code auto} in Docker when an engine answers.
 */
public final class TestBackends implements QuarkusTestResourceLifecycleManager {

    // An interned string is the same object for all class loaders. Not System.getProperties(): log4j iterates it while Kafka
    // starts on other threads, and that would be a deadlock.
    private static final String LOCK = "nl.kindkring.platform.testing.TestBackends".intern();

    @Override
    public int order() {
        return -100;
    }

    @Override
    public Map<String, String> start() {
        Backends backends = shared();
        return Map.of(
                "quarkus.datasource.jdbc.url", backends.jdbcUrl(),
                "quarkus.datasource.username", EmbeddedPostgres.APP,
                "quarkus.datasource.password", EmbeddedPostgres.APP,
                "quarkus.flyway.username", EmbeddedPostgres.SUPERUSER,
                "quarkus.flyway.password", EmbeddedPostgres.SUPERUSER,
                "kafka.bootstrap.servers", backends.bootstrap(),
                "quarkus.oidc.auth-server-url", "",
                "quarkus.oidc.public-key", SigningKey.ofThisJvm().publicBase64(),
                "quarkus.oidc.token.issuer", TestTokens.ISSUER,
                "quarkus.oidc.token.audience", TestTokens.AUDIENCE);
    }

    /** The parts of this JVM; starts them, with the topics of the classpath, when nobody has yet. For tests without Quarkus. */
    public static Backends shared() {
        synchronized (LOCK) {
            Backends known = Backends.known();
            if (known != null) {
                return known;
            }
            Backends started = BackendKind.chosen().start();
            TopicList.fromClasspath().createOn(started.bootstrap());
            return started.remember();
        }
    }

    /** The parts live as long as the JVM: another test class would only have to start them again. */
    @Override
    public void stop() {
    }
}
