package nl.kindkring.platform.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutablesTest {

    @TempDir Path folder;

    @Test
    void whatIsNamedIsTakenBeforeWhatIsOnThePath() throws IOException {
        Path own = executable("own-chrome");
        executable("chromium");
        Path driver = executable("chromedriver");
        assertThat(find(Map.of("CHROME_BIN", own.toString(), "PATH", folder.toString()))).isEqualTo(new Executables(own, driver));
    }

    @Test
    void aBrowserThatIsNamedAndNotThereIsNotReplacedByAnother() throws IOException {
        executable("chromedriver");
        executable("chromium");
        assertThatThrownBy(() -> find(Map.of("CHROME_BIN", folder.resolve("none").toString(), "PATH", folder.toString())))
                .hasMessageContaining("Chromium was not found").hasMessageContaining("apt-get install");
    }

    @Test
    void withoutADriverItSaysWhatToInstall() throws IOException {
        executable("chromium");
        assertThatThrownBy(() -> find(Map.of("PATH", folder.toString()))).hasMessageContaining("chromedriver was not found").hasMessageContaining("-DexcludedGroups=browser");
    }

    private static Executables find(Map<String, String> environment) {
        return Executables.find(environment, List.of());
    }

    private Path executable(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
