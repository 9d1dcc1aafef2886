package nl.kindkring.referral.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.contracts.team.CaseDecision;
import nl.kindkring.referral.domain.CaseFacts;
import nl.kindkring.referral.domain.CaseFacts.LatestDiscussion;
import nl.kindkring.referral.domain.CaseId;
import nl.kindkring.referral.domain.ChildId;
import nl.kindkring.referral.domain.ProviderId;
import nl.kindkring.referral.domain.SignalId;
import nl.kindkring.referral.domain.TeamId;

/** Answers what signal-service and team-service have told so far about what a referral rests on. */
@ApplicationScoped
public class KnownCases {

    private final AgroalDataSource database;

    KnownCases(AgroalDataSource database) {
        this.database = database;
    }

    /** What is known about a case; empty when it, or the signal it began with, was not heard of (yet). */
    public Optional<CaseFacts> facts(CaseId id) {
        var sql = """
                select c.child_id, c.team_id, c.signal_id, s.talked, c.decision, c.parents_endorsed, s.registered_on, s.municipality
                from known_case c join known_signal s on s.signal_id = c.signal_id where c.case_id = ?
                """;
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setObject(1, id.value());
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(facts(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look up a case", e);
        }
    }

    /** Whether team-service has told of this organisation. */
    public boolean hasProvider(ProviderId provider) {
        var sql = "select exists (select from known_organisation where organisation_id = ?)";
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setObject(1, provider.value());
            try (var row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look up an organisation", e);
        }
    }

    private static CaseFacts facts(ResultSet row) throws SQLException {
        return new CaseFacts(
                new ChildId(row.getObject(1, UUID.class)), new TeamId(row.getObject(2, UUID.class)),
                new SignalId(row.getObject(3, UUID.class)), row.getBoolean(4),
                latest(Optional.ofNullable(row.getString(5)), row.getBoolean(6)), row.getObject(7, LocalDate.class), row.getString(8));
    }

    private static LatestDiscussion latest(Optional<String> decision, boolean endorsed) {
        if (!decision.equals(Optional.of(CaseDecision.REFER.name()))) {
            return LatestDiscussion.NOT_TO_REFER;
        }
        return endorsed ? LatestDiscussion.REFER_ENDORSED : LatestDiscussion.REFER_UNENDORSED;
    }
}
