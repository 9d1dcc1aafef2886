package nl.kindkring.platform.testing;

import org.jspecify.annotations.Nullable;

/**
 * Where the real parts of this test JVM listen.
 *
 * @param jdbcUrl   address of a database that was empty when this JVM started
 * @param bootstrap Kafka's {@code bootstrap.servers}
 */
public record Backends(String jdbcUrl, String bootstrap) {

    private static final String PREFIX = "kindkring.test.backends.";

    /**
     * The parts of this JVM.
     *
     * @throws IllegalStateException when {@link TestBackends} did not start them
     */
    public static Backends running() {
        Backends known = known();
        if (known == null) {
            throw new IllegalStateException("the test backends are not started: is TestBackends listed in META-INF/services?");
        }
        return known;
    }

    // Quarkus loads the kit by several class loaders in one JVM: only the system properties are the same for all of them
    static @Nullable Backends known() {
        String url = System.getProperty(PREFIX + "jdbcUrl");
        String bootstrap = System.getProperty(PREFIX + "bootstrap");
        return url == null || bootstrap == null ? null : new Backends(url, bootstrap);
    }

    Backends remember() {
        System.setProperty(PREFIX + "jdbcUrl", jdbcUrl);
        System.setProperty(PREFIX + "bootstrap", bootstrap);
        return this;
    }
}
