package nl.kindkring.team.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One team in the directory. Written by {@link Directory} only. */
@Entity
@Table(name = "team_entry")
public class TeamEntry extends PanacheEntityBase {

    /** The team. */
    @Id public UUID teamId;
    /** Version of its stream. */
    public int version;
    /** The centre whose team it is. */
    public UUID centreId;
    /** What people call it. */
    public String name;
}
