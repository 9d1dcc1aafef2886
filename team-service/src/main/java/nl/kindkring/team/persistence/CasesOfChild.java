package nl.kindkring.team.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kindkring.team.domain.teamcase.ChildId;
import nl.kindkring.team.domain.teamcase.CaseId;

/** Which cases are about a child: asked of the record, because no list names a child (docs/decisions/070); only for a copy that its family asked for. */
@ApplicationScoped
public class CasesOfChild {

    private final AgroalDataSource database;

    CasesOfChild(AgroalDataSource database) {
        this.database = database;
    }

    /** All of the child, oldest first. */
    public List<CaseId> of(ChildId child) {
        var sql = "select stream_id from event where type = 'case-opened' and payload ->> 'childId' = ? order by recorded_at, position";
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setString(1, child.value().toString());
            List<CaseId> found = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new CaseId(row.getObject(1, UUID.class)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot find the cases of a child", e);
        }
    }
}
