package nl.kindkring.consent.projection;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.kindkring.contracts.disclosure.DisclosureMade;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.projection.Projector;

/** Gathers what every service tells about reads, so that a family sees who read what on which ground (J2). */
@ApplicationScoped
public class ReadsProjector implements Projector {

    private static final String TOPIC = "kindkring.disclosure.v1";

    private final AgroalDataSource database;

    ReadsProjector(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "reads-by-child";
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public String ddl() {
        return "projection/reads.sql";
    }

    @Override
    public void apply(List<IncomingEvent> batch, Generation generation) {
        String sql = """
                insert into %s (disclosure_id, child_id, at, actor, actor_roles, what, ground, purpose, unit_id, service)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""".formatted(generation.table("read_by_child"));
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement(sql)) {
            for (IncomingEvent event : batch) {
                if (event.type().equals(DisclosureMade.TYPE)) {
                    bind(insert, connection, event.data());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("reads could not be projected", e);
        }
    }

    private static void bind(PreparedStatement insert, Connection connection, JsonNode data) throws SQLException {
        Object[] roles = StreamSupport.stream(data.required("actorRoles").spliterator(), false).map(JsonNode::asText).toArray();
        insert.setObject(1, UUID.fromString(data.required("disclosureId").asText()));
        insert.setObject(2, UUID.fromString(data.required("subject").asText()));
        insert.setTimestamp(3, Timestamp.from(Instant.parse(data.required("at").asText())));
        insert.setString(4, data.required("actor").asText());
        insert.setArray(5, connection.createArrayOf("text", roles));
        insert.setString(6, data.required("what").asText());
        insert.setString(7, data.required("ground").asText());
        insert.setString(8, data.required("purpose").asText());
        insert.setString(9, data.path("unitId").textValue());
        insert.setString(10, data.required("service").asText());
    }
}
