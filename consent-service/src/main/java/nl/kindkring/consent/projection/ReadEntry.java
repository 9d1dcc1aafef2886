package nl.kindkring.consent.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One read about a child, from the disclosure log; never written here. Reads under the reporting code are in the log and not in what a family
 * sees: knowing of them could bring the child in danger (Jeugdwet 7.3.15, fourth paragraph; Wmo 2015, 5.2.6). Nor are copies that one of the family
 * had of its own file, because that one asked for it is not the other's business.
 */
@Entity
@Immutable
@Table(name = "disclosure_log")
public class ReadEntry extends PanacheEntityBase {

    @Id
    @Column(name = "disclosure_id")
    public UUID disclosureId;

    @Column(name = "child_id")
    public UUID childId;

    public Instant at;

    public String actor;

    @Column(name = "actor_roles")
    public String[] actorRoles;

    public String what;

    public String ground;

    public String purpose;

    @Column(name = "unit_id")
    public @Nullable String unitId;

    public String service;

    private static final List<String> HIDDEN_GROUNDS = List.of("REPORTING_RIGHT", "OWN_FILE");
    private static final List<String> HIDDEN_PURPOSES = List.of("REPORTING_CODE", "REPORT_SAFE_HOME");

    /**
     * Which reads a family asks for.
     *
     * @param children of these children
     * @param from     first moment
     * @param until    first moment after
     * @param service  only in that service; null for all
     */
    public record Reads(Collection<UUID> children, Instant from, Instant until, @Nullable String service) {}

    /** Whether a read on this ground and for this purpose is in no family's view. */
    public static boolean isHidden(String ground, String purpose) {
        return HIDDEN_GROUNDS.contains(ground) || HIDDEN_PURPOSES.contains(purpose);
    }

    /**
     * The reads that a family may see, newest first, before the given place. Asked for a few months at a time: to plan a query over all partitions costs more
     * than to answer it, and ever more as the log grows (docs/decisions/132).
     */
    public static List<ReadEntry> before(Reads wanted, Instant at, UUID disclosureId, int most) {
        List<ReadEntry> found = new ArrayList<>();
        if (!wanted.children().isEmpty()) {
            LogSpan log = LogSpan.of(getEntityManager());
            Instant first = later(wanted.from(), log.begin());
            Instant end = earlier(earlier(wanted.until(), at.plus(1, ChronoUnit.MICROS)), log.end());
            for (int months = LogSpan.NEWEST; found.size() < most && first.isBefore(end); months = LogSpan.OLDER) {
                Instant begin = later(first, LogSpan.monthsBefore(end, months));
                found.addAll(within(wanted, begin, end, at, disclosureId, most - found.size()));
                end = begin;
            }
        }
        return found;
    }

    private static List<ReadEntry> within(Reads wanted, Instant begin, Instant end, Instant at, UUID disclosureId, int most) {
        return ReadEntry.<ReadEntry>find("""
                childId in ?1 and (at < ?2 or (at = ?2 and disclosureId < ?3)) and at >= ?4 and at < ?5
                and (?6 is null or service = ?6) and ground not in ?7 and purpose not in ?8
                order by at desc, disclosureId desc""", wanted.children(), at, disclosureId, begin, end,
                wanted.service(), HIDDEN_GROUNDS, HIDDEN_PURPOSES).page(0, most).list();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
