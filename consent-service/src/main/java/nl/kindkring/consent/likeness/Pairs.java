package nl.kindkring.consent.likeness;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.kindkring.consent.domain.child.ChildId;
import org.jspecify.annotations.Nullable;

/** Pairs of records that may be of one child. United records stand here under the id of the one that keeps the family. */
@ApplicationScoped
public class Pairs {

    /** Every two records in which something is the same, and in what; each pair both ways, so that one side can be given. */
    private static final String ALIKE = """
            with alike as (
              select a.child_id as one, b.child_id as two, 'NAME_AND_BIRTH' as what
              from child_likeness a join child_likeness b on b.print = a.print and b.kind = a.kind and b.child_id <> a.child_id
              where a.kind = 'NAME' and (?::uuid[] is null or a.child_id = any(?::uuid[])) and (?::uuid[] is null or b.child_id = any(?::uuid[]))
              union all
              select a.child_id, b.child_id, 'FIRST_NAME_BIRTH_AND_LOGIN'
              from family_account fa join family_account fb on fb.account_id = fa.account_id and fb.child_id <> fa.child_id
              join child_likeness a on a.child_id = fa.child_id and a.kind = 'FIRST_NAME'
              join child_likeness b on b.child_id = fb.child_id and b.kind = 'FIRST_NAME' and b.print = a.print
              where (?::uuid[] is null or a.child_id = any(?::uuid[])) and (?::uuid[] is null or b.child_id = any(?::uuid[]))),
            pair as (
              select least(coalesce(x.merged_into, x.child_id), coalesce(y.merged_into, y.child_id)) as child_id,
                greatest(coalesce(x.merged_into, x.child_id), coalesce(y.merged_into, y.child_id)) as other_id, what
              from alike join child_entry x on x.child_id = one join child_entry y on y.child_id = two)
            select p.child_id, p.other_id, array_agg(distinct p.what) from pair p
            where p.child_id <> p.other_id and (p.child_id, p.other_id) > (?, ?)
              and (? or not exists (select 1 from told_apart t where t.child_id = p.child_id and t.other_id = p.other_id))
            group by p.child_id, p.other_id order by p.child_id, p.other_id limit ?""";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final AgroalDataSource database;

    Pairs(AgroalDataSource database) {
        this.database = database;
    }

    /** Two records, the lower id first, and in what they are alike. */
    public record Pair(UUID childId, UUID otherId, List<Likeness> alike) {}

    /** Pairs that nobody told apart, in order of their ids, after the given pair; with these records of one child, or all. */
    public List<Pair> after(@Nullable Collection<UUID> with, UUID childId, UUID otherId, int most) {
        return find(with, null, new Pair(childId, otherId, List.of()), false, most);
    }

    /** Whether records of the one child are like records of the other, whether or not somebody told them apart. */
    public boolean alike(Collection<UUID> one, Collection<UUID> other) {
        return !find(one, other, new Pair(BEFORE_ALL, BEFORE_ALL, List.of()), true, 1).isEmpty();
    }

    /** Keeps in mind that these are two children; in the caller's transaction. */
    public void tellApart(ChildId one, ChildId other) {
        try (var connection = database.getConnection(); var insert = connection.prepareStatement("""
                insert into told_apart (child_id, other_id) values (least(?::uuid, ?::uuid), greatest(?::uuid, ?::uuid)) on conflict do nothing""")) {
            insert.setObject(1, one.value());
            insert.setObject(2, other.value());
            insert.setObject(3, one.value());
            insert.setObject(4, other.value());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("that two records are of two children could not be written", e);
        }
    }

    private List<Pair> find(@Nullable Collection<UUID> one, @Nullable Collection<UUID> other, Pair after, boolean apartToo, int most) {
        try (var connection = database.getConnection(); var query = connection.prepareStatement(ALIKE)) {
            for (int i = 0; i < 8; i++) {
                setIds(connection, query, i + 1, i % 4 < 2 ? one : other);
            }
            query.setObject(9, after.childId());
            query.setObject(10, after.otherId());
            query.setBoolean(11, apartToo);
            query.setInt(12, most);
            List<Pair> found = new ArrayList<>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    String[] alike = (String[]) rows.getArray(3).getArray();
                    found.add(new Pair(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class),
                            Arrays.stream(alike).map(Likeness::valueOf).sorted().toList()));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("records that are alike could not be read", e);
        }
    }

    private static void setIds(Connection connection, PreparedStatement query, int place, @Nullable Collection<UUID> ids) throws SQLException {
        query.setArray(place, ids == null ? null : connection.createArrayOf("uuid", ids.toArray()));
    }
}
