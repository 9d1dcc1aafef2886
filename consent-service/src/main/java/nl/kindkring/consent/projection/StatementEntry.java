package nl.kindkring.consent.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A statement that stands in a file: whose it is and for whom, never its words. Gone when its author takes it back. */
@Entity
@Table(name = "statement_entry")
public class StatementEntry extends PanacheEntityBase {

    @Id
    public UUID statementId;
    public UUID childId;
    /** YOUTH, or the id of a holder of authority. */
    public String author;
    public String audience;
    public Instant addedAt;

    /** Statements in a file that this person may read, newest first, before the given place; nobody's own with the author {@code ""}. */
    public static List<StatementEntry> before(UUID childId, String reader, Instant at, UUID id, int most) {
        return StatementEntry.<StatementEntry>find("""
                childId = ?1 and (audience = 'FILE' or author = ?2) and (addedAt < ?3 or (addedAt = ?3 and statementId < ?4))
                order by addedAt desc, statementId desc""", childId, reader, at, id).page(0, most).list();
    }
}
