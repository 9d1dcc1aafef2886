package nl.kindkring.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import org.jspecify.annotations.Nullable;

/** Counts distinct children, for one table, municipality and period. Exact figures: for the control only. */
@ApplicationScoped
public class FactCounts {

    /** The projection these counts read. */
    public static final String PROJECTION = FactProjector.NAME;

    private final DataSource database;

    FactCounts(DataSource database) {
        this.database = database;
    }

    /**
     * The cells in which anybody was counted; a cell that is not there counts nobody.
     *
     * @param municipality CBS code, such as GM0080
     */
    public Map<Cell, CellCount> count(TrendTable table, String municipality, Period period) {
        Population population = population(municipality);
        Map<Cell, List<Long>> institutions = new HashMap<>();
        Map<Cell, Long> children = new HashMap<>();
        query(FactSql.of(table), municipality, period, table.dimensions().size(), (cell, institution, n) -> {
            if (institution == null) {
                children.put(cellOf(table, cell), n);
            } else {
                institutions.computeIfAbsent(cellOf(table, cell), key -> new ArrayList<>()).add(n);
            }
        });
        Map<Cell, CellCount> counts = new HashMap<>();
        children.forEach((cell, n) -> counts.put(cell, new CellCount(n, population.of(cell), institutions.getOrDefault(cell, List.of()))));
        return counts;
    }

    /** The first day on which anything happened; empty before the first event. */
    public Optional<LocalDate> firstDay() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select first_day from reporting_start");
                ResultSet rows = select.executeQuery()) {
            return rows.next() ? Optional.of(rows.getObject(1, LocalDate.class)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("the first day could not be read", e);
        }
    }

    private Population population(String municipality) {
        Map<String, Long> byAge = new HashMap<>();
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("""
                select age_band, count(*) from child c where municipality = ?
                and not exists (select from excluded_child x where x.child_id = c.child_id and (x.erased or x.objected))
                group by age_band""")) {
            select.setString(1, municipality);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    byAge.put(rows.getString(1), rows.getLong(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the population could not be counted", e);
        }
        return new Population(byAge);
    }

    private void query(String sql, String municipality, Period period, int dimensions, Row row) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, municipality);
            select.setObject(2, period.firstDay());
            select.setObject(3, period.dayAfter());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    List<String> codes = new ArrayList<>();
                    for (int i = 1; i <= dimensions; i++) {
                        codes.add(rows.getString(i));
                    }
                    row.accept(codes, rows.getString(dimensions + 1), rows.getLong(dimensions + 2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the facts could not be counted", e);
        }
    }

    private static Cell cellOf(TrendTable table, List<String> codes) {
        return Cell.of(table.dimensions().stream().map(d -> d.name()).toList(), codes);
    }

    private interface Row {
        void accept(List<String> codes, @Nullable String institution, long children);
    }
}
