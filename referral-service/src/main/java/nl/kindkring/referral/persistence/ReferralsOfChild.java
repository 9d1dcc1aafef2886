package nl.kindkring.referral.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kindkring.referral.domain.ChildId;
import nl.kindkring.referral.domain.ReferralId;

/** Which referrals are about a child: asked of the record, because no list names a child (docs/decisions/070); only for a copy that its family asked for. */
@ApplicationScoped
public class ReferralsOfChild {

    private final AgroalDataSource database;

    ReferralsOfChild(AgroalDataSource database) {
        this.database = database;
    }

    /** All of the child, oldest first. */
    public List<ReferralId> of(ChildId child) {
        var sql = "select stream_id from event where type = 'referral-sent' and payload ->> 'childId' = ? order by recorded_at, position";
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setString(1, child.value().toString());
            List<ReferralId> found = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new ReferralId(row.getObject(1, UUID.class)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot find the referrals of a child", e);
        }
    }
}
