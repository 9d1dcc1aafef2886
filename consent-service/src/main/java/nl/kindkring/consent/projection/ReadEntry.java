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

/** One read about a child, from the live generation of {@link ReadsProjector}; never written here. */
@Entity
@Immutable
@Table(name = "read_by_child")
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

    /** Reads about these children, newest first, before the given place. */
    public static List<ReadEntry> before(Collection<UUID> children, Instant at, UUID disclosureId, int most) {
        if (children.isEmpty()) {
            return List.of();
        }
        return ReadEntry.<ReadEntry>find("""
                childId in ?1 and (at < ?2 or (at = ?2 and disclosureId < ?3)) order by at desc, disclosureId desc""",
                children, at, disclosureId).page(0, most).list();
    }
}
