package nl.kindkring.reporting.structural.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.reporting.structural.domain.About;
import nl.kindkring.reporting.structural.domain.Addressee;
import nl.kindkring.reporting.structural.domain.StructuralEvent;
import nl.kindkring.reporting.structural.domain.StructuralSignal;
import nl.kindkring.reporting.structural.domain.StructuralSignal.*;
import nl.kindkring.reporting.structural.domain.StructuralSignalId;
import org.jspecify.annotations.Nullable;

/** The structural signals: written in the transaction that stored the event. */
@ApplicationScoped
public class StructuralList {

    private static final String COLUMNS = "signal_id, version, area, theme, detected, status, addressees, begun_on, changed_on";

    private final AgroalDataSource database;

    StructuralList(AgroalDataSource database) {
        this.database = database;
    }

    /** Brings the list along, in the caller's transaction. @param version of the event in its stream */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(StructuralEvent event, StructuralSignal now, int version) {
        About about = now.about();
        try (Connection connection = database.getConnection(); PreparedStatement upsert = connection.prepareStatement("""
                insert into structural_signal (signal_id, version, area, theme, detected, status, addressees, begun_on, changed_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (signal_id) do update set version = excluded.version, status = excluded.status, addressees = excluded.addressees, changed_on = excluded.changed_on""")) {
            bind(upsert, about.signal().value(), version, about.area().code(), about.theme().code(), about.occasion().isPresent(), now.status().name(),
                    array(connection, addressees(now)), about.begunOn(), event.on());
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep structural signals", e);
        }
    }

    /** Empties the list, to be made anew, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void clear() {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate("delete from structural_signal");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot clear structural signals", e);
        }
    }

    /** One signal; empty when there is none. */
    public Optional<StructuralEntry> entry(StructuralSignalId signal) {
        return read("select " + COLUMNS + " from structural_signal where signal_id = ?", _ -> new Object[] {signal.value()}).stream().findFirst();
    }

    /** A part of the list. */
    public List<StructuralEntry> find(StructuralQuery query) {
        String order = query.newestFirst() ? "desc" : "asc";
        return read("select " + COLUMNS + "\n" + """
                from structural_signal s
                where (s.area = any (?) or exists (select 1 from unnest(s.addressees) a where s.area || '/' || a = any (?)))
                and (?::text is null or area = ?) and (?::text is null or theme = ?) and (?::text is null or status = ?) and (?::text is null or ? = any (addressees))
                and (?::date is null or (begun_on, signal_id) %s (?, ?::uuid))
                order by begun_on %s, signal_id %s limit ?""".formatted(query.newestFirst() ? "<" : ">", order, order), connection -> {
                    @Nullable LocalDate day = query.after().map(StructuralQuery.Place::begunOn).orElse(null);
                    return new @Nullable Object[] {array(connection, query.allOf()), array(connection, query.addressedTo()), query.area(), query.area(), query.theme(), query.theme(),
                        query.status(), query.status(), query.addressee(), query.addressee(), day, day, query.after().map(StructuralQuery.Place::signalId).orElse(null), query.limit()};
                });
    }

    /** Whether something is being done about that theme there, or was since that day. */
    public boolean busyWith(String area, String theme, LocalDate since) {
        return !read("select " + COLUMNS + "\n" + """
                from structural_signal where area = ? and theme = ?
                and (changed_on >= ? or status not in ('DECLINED_PROPOSAL', 'EVALUATED')) limit 1""", _ -> new Object[] {area, theme, since}).isEmpty();
    }

    private static Set<String> addressees(StructuralSignal now) {
        return switch (now) {
            case Underway underway -> names(underway);
            case Closed closed -> names(closed.sent());
            case Unknown _, Proposal _, Declined _, Draft _ -> Set.of();
        };
    }

    private static Set<String> names(Underway underway) {
        return underway.replies().keySet().stream().map(Addressee::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The parameters of a statement, made with its connection. */
    private interface Parameters {
        @Nullable Object[] of(Connection connection) throws SQLException;
    }

    private List<StructuralEntry> read(String sql, Parameters parameters) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, parameters.of(connection));
            List<StructuralEntry> entries = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(new StructuralEntry(row.getObject(1, UUID.class), row.getInt(2), row.getString(3), row.getString(4), row.getBoolean(5), row.getString(6),
                            Set.copyOf(Arrays.asList((String[]) row.getArray(7).getArray())), row.getObject(8, LocalDate.class), row.getObject(9, LocalDate.class)));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read structural signals", e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static Array array(Connection connection, Set<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }
}
