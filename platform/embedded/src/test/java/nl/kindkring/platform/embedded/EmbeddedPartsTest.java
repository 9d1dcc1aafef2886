package nl.kindkring.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPartsTest {

    @Test
    void the_role_app_may_connect_but_owns_nothing() throws Exception {
        try (var postgres = EmbeddedPostgres.temporary()) {
            String url = postgres.database("sample");
            assertThat(postgres.database("sample")).as("asking twice is harmless").isEqualTo(url);
            try (var connection = DriverManager.getConnection(url, EmbeddedPostgres.APP, EmbeddedPostgres.APP);
                 var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("create table t (i int)"))
                        .isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void a_durable_server_forces_to_disk_and_keeps_its_data(@TempDir Path folder) throws Exception {
        int port = FreePorts.any();
        try (var postgres = EmbeddedPostgres.durable(folder.resolve("data"), port)) {
            postgres.database("kept");
            assertThat(shown(postgres, "fsync")).isEqualTo("on");
            assertThat(shown(postgres, "synchronous_commit")).isEqualTo("on");
            assertThat(shown(postgres, "full_page_writes")).isEqualTo("on");
            run(postgres, "create table t as select 42 as answer");
        }
        try (var postgres = EmbeddedPostgres.durable(folder.resolve("data"), port);
             var connection = postgres.connect("kept");
             var rows = connection.createStatement().executeQuery("select answer from t")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void a_broker_keeps_topics_over_a_restart_and_creates_none_by_itself(@TempDir Path folder) throws Exception {
        int[] ports = FreePorts.several(2);
        try (var kafka = EmbeddedKafka.durable(folder, ports[0], ports[1]); var admin = admin(kafka)) {
            admin.createTopics(List.of(new NewTopic("made", 12, (short) 1))).all().get();
        }
        try (var kafka = EmbeddedKafka.durable(folder, ports[0], ports[1]); var admin = admin(kafka)) {
            assertThat(admin.listTopics().names().get()).containsExactly("made");
            assertThatThrownBy(() -> admin.describeTopics(List.of("other")).allTopicNames().get())
                    .isInstanceOf(ExecutionException.class).hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    @Test
    void a_port_in_use_is_not_free() throws Exception {
        try (var socket = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            assertThat(FreePorts.isFree(socket.getLocalPort())).isFalse();
        }
        assertThat(FreePorts.isFree(FreePorts.any())).isTrue();
        assertThat(FreePorts.several(5)).doesNotHaveDuplicates();
    }

    private static Admin admin(EmbeddedKafka kafka) {
        return Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()));
    }

    private static String shown(EmbeddedPostgres postgres, String setting) throws SQLException {
        try (var connection = postgres.connect("kept");
             var rows = connection.createStatement().executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = postgres.connect("kept"); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
