package nl.kindkring.consent.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    /** The reads that a family may see, newest first, before the given place. */
    public static List<ReadEntry> before(Reads wanted, Instant at, UUID disclosureId, int most) {
        if (wanted.children().isEmpty()) {
            return List.of();
        }
        return ReadEntry.<ReadEntry>find("""
                childId in ?1 and (at < ?2 or (at = ?2 and disclosureId < ?3)) and at <= ?2 and at >= ?4 and at < ?5
                and (?6 is null or service = ?6) and ground not in ?7 and purpose not in ?8
                order by at desc, disclosureId desc""", wanted.children(), at, disclosureId, wanted.from(), wanted.until(),
                wanted.service(), HIDDEN_GROUNDS, HIDDEN_PURPOSES).page(0, most).list();
    }
}
