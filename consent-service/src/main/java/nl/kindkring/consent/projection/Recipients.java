package nl.kindkring.consent.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import nl.kindkring.consent.domain.consent.Recipient;
import nl.kindkring.contracts.team.UnitKind;

/** What team-service told of those to whom consents are addressed; from the table that the replica of affiliations starts from. */
@ApplicationScoped
public class Recipients {

    private final AgroalDataSource database;

    Recipients(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Whether this recipient was there and is no more: a person none of whose affiliations is left, a team, an organisation or a centre of one that everybody
     * left. Somebody of whom team-service never spoke has not left.
     */
    public boolean left(Recipient recipient) {
        String whose = recipient.kind() == Recipient.Kind.PERSON ? "person_id = ?" : "unit_id::text = lower(?) and unit_kind = any (?)";
        String sql = "select coalesce(bool_and(ended), false) from replica_affiliation where " + whose;
        try (var connection = database.getConnection(); var query = connection.prepareStatement(sql)) {
            query.setString(1, recipient.id());
            if (recipient.kind() != Recipient.Kind.PERSON) {
                query.setArray(2, connection.createArrayOf("text", unitKinds(recipient.kind())));
            }
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("whether a recipient is still there could not be read", e);
        }
    }

    /** What carries over to a next school goes to that one centre of an organisation, by its own id (docs/decisions/202). */
    private static String[] unitKinds(Recipient.Kind kind) {
        return kind == Recipient.Kind.ORGANISATION ? new String[] {kind.name(), UnitKind.CENTRE.name()} : new String[] {kind.name()};
    }
}
