package nl.kindkring.reporting.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.Institution;
import nl.kindkring.reporting.disclosure.audit.Contributions;
import nl.kindkring.reporting.disclosure.audit.Figure;
import nl.kindkring.reporting.disclosure.audit.Group;
import nl.kindkring.reporting.disclosure.audit.Interval;
import nl.kindkring.reporting.disclosure.audit.Standing;

/** The memory of the audit: what was counted when it was released. Written in the transaction of the release, read by the next audit only. */
@ApplicationScoped
public class CountsAtRelease {

    private static final JsonMapper JSON = new JsonMapper();

    private final DataSource database;

    CountsAtRelease(DataSource database) {
        this.database = database;
    }

    /** Whether anything of that period was released. */
    public boolean any(String period) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(
                "select exists (select from count_at_release where period = ?)")) {
            select.setString(1, period);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("earlier counts could not be read", e);
        }
    }

    /** The figures of these periods, of every area, as released; of a corrected one both editions. */
    public List<Figure> of(Collection<String> periods) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("""
                select area, subject, period, cell, edition, children, own, institutions, prior_most, shown_least, shown_most, threshold, standing
                from count_at_release where period = any (?)""")) {
            select.setArray(1, connection.createArrayOf("text", periods.toArray()));
            List<Figure> figures = new ArrayList<>();
            Map<String, String> names = new HashMap<>();
            Map<String, Cell> cells = new HashMap<>(); // one for all areas and periods: a year has tens of thousands of figures
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    figures.add(figure(rows, name -> names.computeIfAbsent(name, Function.identity()), text -> cells.computeIfAbsent(text, CountsAtRelease::cell)));
                }
            }
            return figures;
        } catch (SQLException e) {
            throw new IllegalStateException("earlier counts could not be read", e);
        }
    }

    /** Adds figures; a margin that an earlier release of the period had already stays as it was. */
    static void add(Connection connection, Collection<Figure> figures) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into count_at_release (area, subject, period, cell, edition, children, own, institutions, prior_most, shown_least, shown_most, threshold, standing)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")) {
            for (Figure figure : figures) {
                insert.setString(1, figure.group().area());
                insert.setString(2, figure.group().subject());
                insert.setString(3, figure.group().period());
                insert.setString(4, text(figure.group().cell()));
                insert.setInt(5, figure.group().edition() + 1);
                insert.setLong(6, figure.children());
                insert.setLong(7, figure.own());
                insert.setString(8, text(figure.contributions().each()));
                insert.setLong(9, figure.prior().most());
                insert.setLong(10, figure.shown().least());
                insert.setLong(11, figure.shown().most());
                insert.setInt(12, figure.threshold());
                insert.setString(13, figure.standing().name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Figure figure(ResultSet row, UnaryOperator<String> name, Function<String, Cell> cell) throws SQLException {
        Group group = new Group(name.apply(row.getString("subject")), name.apply(row.getString("area")), name.apply(row.getString("period")),
                cell.apply(row.getString("cell")), row.getInt("edition") - 1);
        Contributions contributions = new Contributions(row.getLong("own"), institutions(row.getString("institutions")));
        return new Figure(group, row.getLong("children"), contributions, new Interval(0, row.getLong("prior_most")),
                new Interval(row.getLong("shown_least"), row.getLong("shown_most")), row.getInt("threshold"), Standing.valueOf(row.getString("standing")), false);
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

    private static String text(Cell cell) {
        try {
            return JSON.writeValueAsString(cell.codes());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("codes can always be written", e);
        }
    }

    private static Cell cell(String text) {
        try {
            return new Cell(JSON.readValue(text, new TypeReference<LinkedHashMap<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored cell cannot be read", e);
        }
    }
}
