package nl.kindkring.consent.retention;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import nl.kindkring.contracts.Topics;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.projection.Projector;

/** Learns from the other services of which children there is help, what is open, and when it last changed. Ids and moments, nothing else. */
@ApplicationScoped
class HelpDossiers implements Projector {

    static final String NAME = "help-dossiers";

    private final AgroalDataSource database;

    HelpDossiers(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.SIGNAL.name(), Topics.TEAM.name(), Topics.REFERRAL.name());
    }

    @Override
    public String ddl() {
        return "projection/help-dossiers.sql";
    }

    @Override
    public void apply(List<IncomingEvent> batch, Generation generation) {
        try (var connection = database.getConnection(); PreparedStatement upsert = connection.prepareStatement("""
                insert into %1$s as known (child_id, item_id, help, open, changed_at) values (?, ?, ?, coalesce(?, true), ?)
                on conflict (child_id, item_id) do update set help = known.help or excluded.help, open = coalesce(?, known.open),
                  changed_at = greatest(known.changed_at, excluded.changed_at)""".formatted(generation.table("help_dossier_item")))) {
            for (IncomingEvent event : batch) {
                for (DossierChange change : DossierChange.of(event).stream().toList()) {
                    upsert.setObject(1, change.child());
                    upsert.setObject(2, change.item());
                    upsert.setBoolean(3, change.help());
                    upsert.setObject(4, change.open(), java.sql.Types.BOOLEAN);
                    upsert.setTimestamp(5, Timestamp.from(change.at()));
                    upsert.setObject(6, change.open(), java.sql.Types.BOOLEAN);
                    upsert.addBatch();
                }
            }
            upsert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("what is known of help could not be kept", e);
        }
    }
}
