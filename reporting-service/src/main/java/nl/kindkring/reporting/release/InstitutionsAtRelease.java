package nl.kindkring.reporting.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import nl.kindkring.reporting.disclosure.Institution;
import nl.kindkring.reporting.disclosure.audit.Group;

/** How many children each institution had in a cell when it was first released: what it could subtract from a change. Never read for anything but a correction. */
@ApplicationScoped
public class InstitutionsAtRelease {

    private static final JsonMapper JSON = new JsonMapper();

    private final DataSource database;

    InstitutionsAtRelease(DataSource database) {
        this.database = database;
    }

    /** Of every cell of these periods, as first released; a cell with children that is not there is from before this was kept. */
    public Map<Group, Map<Institution, Long>> of(Collection<String> periods) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(
                "select area, subject, period, cell, institutions from institutions_at_release where period = any (?)")) {
            select.setArray(1, connection.createArrayOf("text", periods.toArray()));
            Map<Group, Map<Institution, Long>> found = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(new Group(rows.getString("subject"), rows.getString("area"), rows.getString("period"), CountsAtRelease.cell(rows.getString("cell"))),
                            institutions(rows.getString("institutions")));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the institutions of earlier releases could not be read", e);
        }
    }

    static void add(Connection connection, Map<Group, Map<Institution, Long>> institutions) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into institutions_at_release (area, subject, period, cell, institutions) values (?, ?, ?, ?, ?) on conflict do nothing")) {
            for (Map.Entry<Group, Map<Institution, Long>> cell : institutions.entrySet()) {
                insert.setString(1, cell.getKey().area());
                insert.setString(2, cell.getKey().subject());
                insert.setString(3, cell.getKey().period());
                insert.setString(4, CountsAtRelease.text(cell.getKey().cell()));
                insert.setString(5, text(cell.getValue()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String text(Map<Institution, Long> institutions) {
        Map<String, Long> byId = new TreeMap<>();
        institutions.forEach((institution, children) -> byId.put(institution.id().toString(), children));
        try {
            return JSON.writeValueAsString(byId);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("numbers can always be written", e);
        }
    }

    private static Map<Institution, Long> institutions(String text) {
        try {
            Map<Institution, Long> institutions = new HashMap<>();
            JSON.readValue(text, new TypeReference<Map<String, Long>>() {}).forEach((id, children) -> institutions.put(new Institution(UUID.fromString(id)), children));
            return institutions;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored institutions cannot be read", e);
        }
    }
}
