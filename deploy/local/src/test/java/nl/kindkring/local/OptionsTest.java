package nl.kindkring.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void the_command_line_goes_before_the_environment() {
        var options = Options.parse(new String[] {"start", "--port-base", "21000"}, Map.of("KINDKRING_PORT_BASE", "30000"));
        assertThat(options.portBase()).contains(21_000);
        assertThat(options.words()).containsExactly("start");
    }

    @Test
    void a_port_base_that_is_no_number_is_refused_in_words() {
        assertThatThrownBy(() -> Options.parse(new String[] {"start", "--port-base", "many"}, Map.of()))
                .isInstanceOf(StartRefused.class).hasMessageContaining("\"many\"");
    }

    @Test
    void all_ports_are_different() {
        assertThat(Ports.DEFAULT.named().values()).doesNotHaveDuplicates();
        assertThat(Ports.from(20_000).named().values()).doesNotHaveDuplicates();
    }

    @Test
    void a_port_in_use_is_named_with_who_wanted_it() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(1, taken.getLocalPort(), 2, 3, 4);
            assertThatThrownBy(ports::requireFree).isInstanceOf(StartRefused.class)
                    .hasMessageContaining(taken.getLocalPort() + " wanted by Keycloak");
        }
    }
}
