package nl.kindkring.referral.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.signal.SignalCorrected;
import nl.kindkring.contracts.signal.SignalRegistered;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.projection.Projector;

/** Learns from signal-service which signals are about safety at home: of these a family gets no copy (docs/decisions/206). */
@ApplicationScoped
class SignalThemeProjector implements Projector {

    private final AgroalDataSource database;

    SignalThemeProjector(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "signal-themes";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.SIGNAL.name());
    }

    @Override
    public String ddl() {
        return "projection/signal-themes.sql";
    }

    @Override
    public void apply(List<IncomingEvent> batch, Generation generation) {
        var sql = """
                insert into %s (signal_id, restricted) values (?, ?) on conflict (signal_id) do update set restricted = excluded.restricted
                """.formatted(generation.table("signal_theme"));
        try (var connection = database.getConnection(); var upsert = connection.prepareStatement(sql)) {
            for (IncomingEvent event : batch) {
                if (event.type().equals(SignalRegistered.TYPE) || event.type().equals(SignalCorrected.TYPE)) {
                    upsert.setObject(1, UUID.fromString(event.data().required("signalId").asText()));
                    upsert.setBoolean(2, event.data().required("themes").valueStream().anyMatch(theme -> theme.asText().equals(SignalThemes.SAFETY_AT_HOME)));
                    upsert.addBatch();
                }
            }
            upsert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep which signals are restricted", e);
        }
    }
}
