package nl.kindkring.team.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One organisation in the directory. Written by {@link Directory} only. */
@Entity
@Table(name = "organisation_entry")
public class OrganisationEntry extends PanacheEntityBase {

    /** The organisation. */
    @Id public UUID organisationId;
    /** Version of its stream. */
    public int version;
    /** What people call it. */
    public String name;
    /** Code of list organisation-kind. */
    public String kind;
}
