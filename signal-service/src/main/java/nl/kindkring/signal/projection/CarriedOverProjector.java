package nl.kindkring.signal.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.consent.ChildErased;
import nl.kindkring.contracts.consent.PermitEnded;
import nl.kindkring.contracts.consent.PermitGranted;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.projection.Projector;

/** Learns from consent-service which signals a family chose to move on to which centre (K2). What names no signal moves nothing. */
@ApplicationScoped
class CarriedOverProjector implements Projector {

    private final AgroalDataSource database;

    CarriedOverProjector(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "carried-over";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.CONSENT.name());
    }

    @Override
    public String ddl() {
        return "projection/carried-over.sql";
    }

    @Override
    public void apply(List<IncomingEvent> batch, Generation generation) {
        try (var connection = database.getConnection()) {
            for (IncomingEvent event : batch) {
                switch (event.type()) {
                    case PermitGranted.TYPE -> granted(connection, event, generation);
                    case PermitEnded.TYPE -> forget(connection, generation, "permit_id", uuid(event, "permitId"));
                    case ChildErased.TYPE -> forget(connection, generation, "child_id", uuid(event, "childId"));
                    default -> { } // the other events of the topic open nothing
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep what families let move on", e);
        }
    }

    private static void granted(Connection connection, IncomingEvent event, Generation generation) throws SQLException {
        Optional<UUID> centre = id(event.data().required("recipientId").asText());
        if (!event.data().required("purpose").asText().equals(Purpose.CARRY_OVER.name())
                || !event.data().required("recipientKind").asText().equals(RecipientKind.ORGANISATION.name()) || centre.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement("""
                insert into %s (permit_id, child_id, centre_id, signal_id) select ?, ?, ?, named from unnest(?::uuid[]) as named
                on conflict do nothing""".formatted(generation.table("carried_over")))) {
            insert.setObject(1, uuid(event, "permitId"));
            insert.setObject(2, uuid(event, "childId"));
            insert.setObject(3, centre.get());
            insert.setArray(4, connection.createArrayOf("uuid", StreamSupport.stream(event.data().required("scope").spliterator(), false)
                    .flatMap(item -> id(item.asText()).stream()).distinct().toArray()));
            insert.executeUpdate();
        }
    }

    private static void forget(Connection connection, Generation generation, String column, UUID value) throws SQLException {
        try (var delete = connection.prepareStatement("delete from %s where %s = ?".formatted(generation.table("carried_over"), column))) {
            delete.setObject(1, value);
            delete.executeUpdate();
        }
    }

    /** Empty for what is no id: a scope may name parts of a plan as well. */
    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static UUID uuid(IncomingEvent event, String field) {
        return UUID.fromString(event.data().required(field).asText());
    }
}
