package nl.kindkring.consent.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.contracts.ErasureConfirmed;
import nl.kindkring.contracts.Topic;
import nl.kindkring.contracts.Topics;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.projection.Projector;

/** Hears from every service that an erased child can no longer be read there. A rebuild finds every confirmation already noted. */
@ApplicationScoped
class ErasureConfirmations implements Projector {

    private final AgroalDataSource database;

    ErasureConfirmations(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "erasure-confirmations";
    }

    @Override
    public Set<String> topics() {
        return Topics.confirmingErasures().stream().map(Topic::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String ddl() {
        return "projection/erasure-confirmations.sql";
    }

    @Override
    public void apply(List<IncomingEvent> batch, Generation generation) {
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement("""
                insert into erasure_confirmation (child_id, service, confirmed_at) values (?, ?, ?) on conflict do nothing""")) {
            for (IncomingEvent event : batch) {
                if (event.type().equals(ErasureConfirmed.TYPE)) {
                    insert.setObject(1, UUID.fromString(event.data().required("subject").asText()));
                    insert.setString(2, event.data().required("service").asText());
                    insert.setTimestamp(3, Timestamp.from(event.time()));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("confirmations could not be noted", e);
        }
    }
}
