package nl.kindkring.reporting.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.kindkring.reporting.disclosure.differential.NoisyControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoiseKeySourceTest {

    private static final String KEY = "YSBub2lzZSBrZXkgZm9yIHRlc3RzIGFuZCBub3RoaW5n";

    private record Config(boolean enabled, Optional<String> key, Optional<Path> keyFile) implements NoiseConfig {}

    @Test
    void withoutNoiseNoKeyIsAskedFor() {
        assertThat(new NoiseKeySource().control(new Config(false, Optional.empty(), Optional.empty()))).isEqualTo(NoisyControl.OFF);
    }

    @Test
    void withNoiseAndNoKeyTheServiceDoesNotStart() {
        assertThatThrownBy(() -> new NoiseKeySource().control(new Config(true, Optional.empty(), Optional.empty()))).hasMessageContaining("KINDKRING_REPORTING_NOISE_KEY");
        assertThatThrownBy(() -> new NoiseKeySource().control(new Config(true, Optional.of("c2hvcnQ="), Optional.empty()))).hasMessageContaining("fewer than 32 bytes");
    }

    @Test
    void aKeyComesFromTheSettingOrElseFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("noise"), KEY + "\n");
        assertThat(new NoiseKeySource().control(new Config(true, Optional.of(KEY), Optional.empty())).key()).isPresent();
        assertThat(new NoiseKeySource().control(new Config(true, Optional.empty(), Optional.of(file))).key()).isPresent();
    }
}
