package nl.kindkring.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptKeyTest {

    @TempDir
    Path state;

    @Test
    void a_key_is_made_once_and_stays_as_long_as_the_data() {
        String noise = KeptKey.NOISE.in(state);
        assertThat(Base64.getDecoder().decode(noise)).hasSize(32);
        assertThat(KeptKey.NOISE.in(state)).isEqualTo(noise);
        assertThat(KeptKey.MASTER.in(state)).isNotEqualTo(noise);
    }

    @Test
    void nobody_else_on_the_machine_reads_it() throws Exception {
        KeptKey.NOISE.in(state);
        assertThat(Files.getPosixFilePermissions(state.resolve("noise-key")))
                .contains(PosixFilePermission.OWNER_READ).doesNotContain(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
    }
}
