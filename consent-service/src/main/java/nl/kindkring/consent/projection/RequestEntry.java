package nl.kindkring.consent.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request in the lists of the privacy officer and of who asked; never its words. */
@Entity
@Table(name = "request_entry")
public class RequestEntry extends PanacheEntityBase {

    @Id
    public UUID requestId;
    public UUID childId;
    public String kind;
    /** YOUTH, or the id of a holder of authority. */
    public String author;
    public String state;
    public @Nullable String ground;
    public Instant receivedAt;
    public LocalDate dueOn;
    public @Nullable Instant answeredAt;
    public @Nullable Instant carriedOutAt;
    public int version;

    /** The entry of a request. */
    public static Optional<RequestEntry> of(UUID requestId) {
        return RequestEntry.<RequestEntry>findByIdOptional(requestId);
    }

    /** What one person asked about a child, newest first. */
    public static List<RequestEntry> by(UUID childId, String author) {
        return list("childId = ?1 and author = ?2 order by receivedAt desc, requestId desc", childId, author);
    }

    /** How many requests of a child were made, by whomever. */
    public static List<RequestEntry> allOf(UUID childId) {
        return list("childId = ?1 order by receivedAt desc, requestId desc", childId);
    }

    /**
     * Which requests the privacy officer asks for.
     *
     * @param state   in that state; null for all
     * @param kind    of that kind; null for all
     * @param overdue on that day past their term and not finished; null for all
     */
    public record Work(@Nullable String state, @Nullable String kind, @Nullable LocalDate overdue) {}

    /** Requests in the order in which they were received, after the given place. */
    public static List<RequestEntry> after(Work work, Instant at, UUID id, int most) {
        return RequestEntry.<RequestEntry>find("""
                (?1 is null or state = ?1) and (?2 is null or kind = ?2)
                and (?3 = false or (dueOn < ?4 and state in ('RECEIVED', 'GRANTED', 'PARTLY_GRANTED')))
                and (receivedAt > ?5 or (receivedAt = ?5 and requestId > ?6)) order by receivedAt, requestId""",
                work.state(), work.kind(), work.overdue() != null, work.overdue() == null ? LocalDate.EPOCH : work.overdue(), at, id)
                .page(0, most).list();
    }

    /** Destruction that was granted and must be done by that day at the latest. */
    public static List<RequestEntry> destructionDue(LocalDate day, int most) {
        return RequestEntry.<RequestEntry>find(
                "kind = 'DESTRUCTION' and state in ('GRANTED', 'PARTLY_GRANTED') and dueOn <= ?1 order by dueOn", day).page(0, most).list();
    }
}
