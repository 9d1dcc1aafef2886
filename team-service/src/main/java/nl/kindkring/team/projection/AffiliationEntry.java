package nl.kindkring.team.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person who belongs to one unit now. Written by {@link Memberships} only; gone when the membership ends (K8). */
@Entity
@Table(name = "affiliation_entry")
public class AffiliationEntry extends PanacheEntityBase {

    /** The affiliation. */
    @Id public UUID affiliationId;
    /** Version of its stream. */
    public int version;
    /** Subject of the person's token. */
    public String personId;
    /** ORGANISATION, CENTRE or TEAM. */
    public String unitKind;
    /** The organisation, centre or team. */
    public UUID unitId;
    /** Realm role in which the person acts there. */
    public String role;
    /** The competence the person brings (K5). */
    public @Nullable String discipline;
    /** Code of list sector; in a team it fills a seat (L7). */
    public @Nullable String sector;
}
