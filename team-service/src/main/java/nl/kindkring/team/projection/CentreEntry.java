package nl.kindkring.team.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One centre in the directory. Written by {@link Directory} only. */
@Entity
@Table(name = "centre_entry")
public class CentreEntry extends PanacheEntityBase {

    /** The centre. */
    @Id public UUID centreId;
    /** Version of its stream. */
    public int version;
    /** The organisation that runs it. */
    public UUID organisationId;
    /** What people call it. */
    public String name;
    /** Code of list centre-kind. */
    public String kind;
    /** CBS code of its municipality. */
    public String municipality;
    /** CBS code of its district. */
    public String district;
}
