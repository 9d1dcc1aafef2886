package nl.kindkring.consent.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
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

    /**
     * Statements for the file that a professional may read who knows the child by this id, newest first, before the given place: what was added under
     * it, and what the family added to the file since its records are united, under whichever id.
     */
    public static List<StatementEntry> forFile(UUID childId, Instant at, UUID id, int most) {
        return StatementEntry.<StatementEntry>find("""
                from StatementEntry s where s.audience = 'FILE' and (s.childId = ?1 or exists (
                  select 1 from ChildEntry mine, ChildEntry theirs where mine.childId = ?1 and theirs.childId = s.childId
                    and coalesce(mine.mergedInto, mine.childId) = coalesce(theirs.mergedInto, theirs.childId)
                    and (mine.mergedAt is null or s.addedAt >= mine.mergedAt) and (theirs.mergedAt is null or s.addedAt >= theirs.mergedAt)))
                and (s.addedAt < ?2 or (s.addedAt = ?2 and s.statementId < ?3)) order by s.addedAt desc, s.statementId desc""", childId, at, id)
                .page(0, most).list();
    }

    /** Statements under these ids of a child that this person may read, newest first, before the given place; for somebody outside the family no author. */
    public static List<StatementEntry> before(Collection<UUID> records, Collection<String> reader, Instant at, UUID id, int most) {
        return StatementEntry.<StatementEntry>find("""
                childId in ?1 and (audience = 'FILE' or author in ?2) and (addedAt < ?3 or (addedAt = ?3 and statementId < ?4))
                order by addedAt desc, statementId desc""", records, reader, at, id).page(0, most).list();
    }
}
