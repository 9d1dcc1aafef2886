package nl.kindkring.platform.testing.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kindkring.platform.testing.http.Asking.GOOD;
import static nl.kindkring.platform.testing.http.Asking.make;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kindkring.platform.testing.TestTokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Who sends a body slowly waits alone. */
@QuarkusTest
class SlowSenderTest {

    @ConfigProperty(name = "quarkus.thread-pool.max-threads")
    int threads;

    @Test
    void moreSlowSendersThanThereAreThreadsHoldUpNobodyAndAreServedInTheEnd() throws IOException {
        var who = UUID.randomUUID().toString();
        byte[] body = GOOD.getBytes(UTF_8);
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i <= threads; i++) {
                slow.add(begin(who, body));
            }
            assertThat(make(who, GOOD).statusCode()).isEqualTo(201);
            for (Socket one : slow) {
                one.getOutputStream().write(body, body.length / 2, body.length - body.length / 2);
                assertThat(new String(one.getInputStream().readAllBytes(), UTF_8)).startsWith("HTTP/1.1 201");
            }
        } finally {
            for (Socket one : slow) {
                one.close();
            }
        }
    }

    @Test
    void aBodyOverHttp2IsReadLikeAnyOther() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/things")).version(HttpClient.Version.HTTP_2)
                .header("Authorization", "Bearer " + TestTokens.of(UUID.randomUUID().toString(), "maker")).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(GOOD)).build();
        try (var client = HttpClient.newHttpClient()) {
            for (int i = 0; i < 3; i++) { // the first asks for the upgrade, the others go over it
                var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            }
        }
    }

    /** Sends the head and half of the body. */
    private static Socket begin(String who, byte[] body) throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(30_000);
        socket.getOutputStream().write("""
                POST /v1/things HTTP/1.1\r
                Host: localhost\r
                Connection: close\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                """.formatted(TestTokens.of(who, "maker"), body.length).getBytes(US_ASCII));
        socket.getOutputStream().write(body, 0, body.length / 2);
        socket.getOutputStream().flush();
        return socket;
    }
}
