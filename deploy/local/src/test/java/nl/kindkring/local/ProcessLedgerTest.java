package nl.kindkring.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLedgerTest {

    @TempDir
    Path folder;
    private ProcessLedger ledger;

    @BeforeEach
    void empty() {
        ledger = ProcessLedger.of(new Layout(folder, folder));
    }

    @Test
    void a_running_process_is_found_by_whoever_reads_the_file() {
        ledger.add("launcher", ProcessHandle.current());
        assertThat(ProcessLedger.of(new Layout(folder, folder)).running("launcher"))
                .hasValueSatisfying(entry -> assertThat(entry.pid()).isEqualTo(ProcessHandle.current().pid()));
    }

    @Test
    void another_process_with_a_reused_pid_is_not_taken_for_ours() throws Exception {
        Files.writeString(folder.resolve("processes"), "kafka " + ProcessHandle.current().pid() + " 1@another-boot\n");
        assertThat(ledger.running()).isEmpty();
    }

    @Test
    void what_was_left_behind_is_ended_and_forgotten() throws Exception {
        Process left = new ProcessBuilder(List.of("/bin/sh", "-c", "trap '' INT; exec sleep 600")).start();
        ledger.add("consent-service", left.toHandle());
        new Stop(ledger, new Progress(System.out)).everything();
        assertThat(left.waitFor()).isNotZero();
        assertThat(ledger.running()).isEmpty();
    }

    @Test
    void a_forgotten_process_is_no_longer_listed() {
        ledger.add("launcher", ProcessHandle.current());
        ledger.forget("launcher");
        assertThat(ledger.running()).isEmpty();
    }
}
