package nl.kindkring.team.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.referral.ReferralStarted;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.projection.Projector;

/** Learns from referral-service for which cases help has started (N17). */
@ApplicationScoped
class StartedHelpProjector implements Projector {

    private final AgroalDataSource database;

    StartedHelpProjector(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "started-help";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.REFERRAL.name());
    }

    @Override
    public String ddl() {
        return "projection/started-help.sql";
    }

    @Override
    public void apply(List<IncomingEvent> batch, Generation generation) {
        var sql = """
                insert into %s (case_id, referral_id, started_on) values (?, ?, ?) on conflict do nothing
                """.formatted(generation.table("started_help"));
        try (var connection = database.getConnection(); var insert = connection.prepareStatement(sql)) {
            for (IncomingEvent event : batch) {
                if (event.type().equals(ReferralStarted.TYPE)) {
                    insert.setObject(1, UUID.fromString(event.data().required("caseId").asText()));
                    insert.setObject(2, UUID.fromString(event.data().required("referralId").asText()));
                    insert.setObject(3, LocalDate.parse(event.data().required("startedOn").asText()));
                    insert.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep started help", e);
        }
    }
}
