package nl.kindkring.bench.parts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.kindkring.platform.embedded.EmbeddedPostgres;
import nl.kindkring.platform.embedded.FreePorts;

/** A packaged service in a process of its own, as in production: both compilers, a heap of half a gigabyte. */
public final class Service implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String name;
    private final Process process;
    private final Path log;
    private final int port = FreePorts.any();
    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * Starts it and does not wait, see {@link #awaitReady}.
     *
     * @param folder of its module, from the checkout's root
     * @param url    JDBC address of its database
     * @param more   further environment
     */
    public Service(String folder, String url, String bootstrap, Tokens tokens, Map<String, String> more) throws IOException {
        name = folder;
        var jar = Checkout.root().resolve(folder).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("not built: " + folder);
        }
        log = Checkout.folder("service").resolve("log");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", jar.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        var environment = new HashMap<>(tokens.environment());
        environment.putAll(Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", String.valueOf(port),
                "QUARKUS_DATASOURCE_JDBC_URL", url,
                "QUARKUS_DATASOURCE_USERNAME", EmbeddedPostgres.APP,
                "QUARKUS_DATASOURCE_PASSWORD", EmbeddedPostgres.APP,
                "QUARKUS_FLYWAY_USERNAME", EmbeddedPostgres.SUPERUSER,
                "QUARKUS_FLYWAY_PASSWORD", EmbeddedPostgres.SUPERUSER,
                "KAFKA_BOOTSTRAP_SERVERS", bootstrap,
                "KINDKRING_PLATFORM_CRYPTO_MASTER_KEY", masterKey()));
        environment.putAll(more);
        builder.environment().putAll(environment);
        process = builder.start();
        // an interrupted measurement leaves nothing running
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /** Waits until it says it is ready. */
    public Service awaitReady() throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!answers("/q/health/ready")) {
            if (!process.isAlive() || System.nanoTime() > until) {
                var end = tail();
                close();
                throw new IllegalStateException(name + " did not become ready:\n" + end);
            }
            LockSupport.parkNanos(20_000_000);
        }
        return this;
    }

    /** Of localhost. */
    public int port() {
        return port;
    }

    /** Asks and gives the body of a 2xx answer. */
    public String send(String method, String path, String token, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path)).header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)).build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("%s %s of %s: %d %s".formatted(method, path, name, answer.statusCode(), answer.body()));
        }
        return answer.body();
    }

    private static String masterKey() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private boolean answers(String path) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // it does not listen yet
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private String tail() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            return "its log cannot be read: " + e.getMessage();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
