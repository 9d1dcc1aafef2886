package nl.kindkring.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/kubernetes/keys.sh}, with a kubectl that keeps what it is given in a folder and, as the real one, creates nothing that is there. */
class KeysInAClusterTest {

    private static final String KUBECTL = """
            #!/bin/sh
            echo "$*" >> "$CLUSTER/asked"
            case "$1" in
              get) if [ -e "$CLUSTER/$3" ]; then echo "secret/$3"; fi ;;
              create) cat > "$CLUSTER/new"; name=$(sed -n 's/^  name: //p' "$CLUSTER/new"); if [ -e "$CLUSTER/$name" ]; then exit 1; fi; mv "$CLUSTER/new" "$CLUSTER/$name" ;;
              *) exit 2 ;;
            esac
            """;

    @TempDir
    Path cluster;

    @Test
    void each_key_is_made_once_and_that_of_the_noise_can_never_change() throws Exception {
        assertThat(run()).isZero();
        List<String> noise = Files.readAllLines(cluster.resolve("reporting-noise-key"));
        assertThat(noise).contains("kind: Secret", "immutable: true");
        assertThat(Base64.getDecoder().decode(value(noise, "noise-key"))).hasSize(32);
        List<String> master = Files.readAllLines(cluster.resolve("consent-master-key"));
        assertThat(value(master, "master-key")).isNotEqualTo(value(noise, "noise-key"));
        assertThat(Files.readString(cluster.resolve("asked"))).as("no key among arguments").doesNotContain(value(noise, "noise-key"), value(master, "master-key"));

        assertThat(run()).isZero();
        assertThat(Files.readAllLines(cluster.resolve("reporting-noise-key"))).isEqualTo(noise);
        assertThat(Files.readAllLines(cluster.resolve("consent-master-key"))).isEqualTo(master);
    }

    private int run() throws IOException, InterruptedException {
        Path kubectl = cluster.resolve("kubectl");
        Files.writeString(kubectl, KUBECTL);
        assertThat(kubectl.toFile().setExecutable(true)).isTrue();
        var script = new ProcessBuilder("sh", Path.of("../kubernetes/keys.sh").toString()).redirectErrorStream(true).redirectOutput(cluster.resolve("said").toFile());
        script.environment().put("PATH", cluster + ":" + System.getenv("PATH"));
        script.environment().put("CLUSTER", cluster.toString());
        return script.start().waitFor();
    }

    private static String value(List<String> manifest, String key) {
        return manifest.stream().filter(line -> line.startsWith("  " + key + ": ")).findFirst().orElseThrow().substring(key.length() + 4);
    }
}
