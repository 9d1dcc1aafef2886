package nl.kindkring.consent.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.statement.Audience;
import nl.kindkring.consent.domain.statement.StatementId;

/** Keeps the lists of what stands in a file in step with the streams, in the transaction of the command. */
@ApplicationScoped
public class FileList {

    /** A statement was added. */
    public void add(StatementId id, ChildId child, Party author, Audience audience, Instant now) {
        StatementEntry entry = new StatementEntry();
        entry.statementId = id.value();
        entry.childId = child.value();
        entry.author = text(author);
        entry.audience = audience.name();
        entry.addedAt = now;
        entry.persist();
    }

    /** A statement was taken back. */
    public void remove(StatementId id) {
        StatementEntry.deleteById(id.value());
    }

    /** The same for everything under which somebody is known. */
    public static List<String> texts(Collection<Party> parties) {
        return parties.stream().map(FileList::text).toList();
    }

    /** Somebody of a family as lists name it: YOUTH, or the id of a holder of authority. */
    public static String text(Party party) {
        return switch (party) {
            case Party.Youth _ -> "YOUTH";
            case Party.Holder(var id) -> id.value().toString();
        };
    }
}
