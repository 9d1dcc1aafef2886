package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.statement.Audience;
import nl.kindkring.consent.domain.statement.Statement;
import nl.kindkring.consent.domain.statement.StatementCommand;
import nl.kindkring.consent.domain.statement.StatementDecider;
import nl.kindkring.consent.domain.statement.StatementEvent;
import nl.kindkring.consent.domain.statement.StatementId;
import nl.kindkring.consent.persistence.Statements;
import nl.kindkring.consent.projection.FileList;
import nl.kindkring.consent.projection.StatementEntry;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.Metadata;

/** A parent or a child adds an own statement to the file, takes it back, and reads what stands there (J2). */
@ApplicationScoped
public class AddingStatements {

    private final FamilyFiles families;
    private final Statements statements;
    private final FileList list;

    AddingStatements(FamilyFiles families, Statements statements, FileList list) {
        this.families = families;
        this.statements = statements;
        this.list = list;
    }

    /** A statement as its reader sees it. */
    public record Shown(Statement.Standing statement, Instant addedAt) {}

    /** Adds; the words are stored under the child's key. */
    public StatementId add(ChildId child, Party author, Audience audience, String words, Metadata metadata) {
        families.open(child);
        StatementId id = new StatementId(UUID.randomUUID());
        Current<Statement> nothing = statements.load(id);
        List<StatementEvent> events = Refusals.statementEvents(
                StatementDecider.decide(new StatementCommand.Add(id, child, author, audience, words), nothing.state()));
        statements.append(id, nothing, events, metadata);
        list.add(id, child, author, audience, metadata.occurredAt());
        return id;
    }

    /** Takes an own statement back; 404 for somebody else's. */
    public void takeBack(ChildId child, StatementId id, Set<Party> by, Metadata metadata) {
        families.open(child);
        Current<Statement> seen = statements.load(id);
        List<StatementEvent> events = Refusals.statementEvents(StatementDecider.decide(new StatementCommand.TakeBack(by), seen.state()));
        statements.append(id, seen, events, metadata);
        list.remove(id);
    }

    /** What stands in a file for one of the family, newest first, under whichever id of the child it was added. */
    public List<StatementEntry> readableBy(ReadingOwnFile.OwnFile reader, Instant before, UUID beforeId, int most) {
        return StatementEntry.before(reader.records().keySet(), FileList.texts(reader.selves()), before, beforeId, most);
    }

    /**
     * What stands in a file for a professional, who is nobody of the family, newest first. Of united records not what was added before under an id
     * that the professional's centre does not know, or it could tell that another centre knows the child.
     */
    public List<StatementEntry> readableAtCentre(ChildId child, Instant before, UUID beforeId, int most) {
        return StatementEntry.forFile(child.value(), before, beforeId, most);
    }

    /** The words of an entry. */
    public Shown show(StatementEntry entry) {
        return statements.load(new StatementId(entry.statementId)).state() instanceof Statement.Standing standing
                ? new Shown(standing, entry.addedAt) : fail();
    }

    private static Shown fail() {
        throw new IllegalStateException("the list names a statement that does not stand");
    }
}
