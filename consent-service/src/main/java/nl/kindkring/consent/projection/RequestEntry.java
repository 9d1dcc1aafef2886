package nl.kindkring.consent.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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
    /** Last day on which an answer is in time. */
    public LocalDate answerBy;
    /** Whether it was said that the term of the answer is near. */
    public boolean reminded;
    public @Nullable Instant answeredAt;
    public @Nullable Instant carriedOutAt;
    public int version;

    /** The entry of a request. */
    public static Optional<RequestEntry> of(UUID requestId) {
        return RequestEntry.<RequestEntry>findByIdOptional(requestId);
    }

    /** What one person asked about a child, under whichever ids of the child and of its own, newest first. */
    public static List<RequestEntry> by(Collection<UUID> records, Collection<String> authors) {
        return list("childId in ?1 and author in ?2 order by receivedAt desc, requestId desc", records, authors);
    }

    /** The request of that kind that one person made about a child and that was answered last; not one that was taken back. */
    public static Optional<RequestEntry> latestAnswered(Collection<UUID> records, Collection<String> authors, String kind) {
        return RequestEntry.<RequestEntry>find("childId in ?1 and author in ?2 and kind = ?3 and answeredAt is not null and state <> 'WITHDRAWN' "
                + "order by answeredAt desc, requestId desc", records, authors, kind).firstResultOptional();
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
     * @param near    with a term that ends on that day or earlier and not finished; the day before today for those that are overdue; null for all
     */
    public record Work(@Nullable String state, @Nullable String kind, @Nullable LocalDate near) {}

    /** The last day of the term that runs: to answer, and once it is granted to do it. */
    public LocalDate nextTerm() {
        return state.equals("RECEIVED") ? answerBy : dueOn;
    }

    /** Requests in the order in which they were received, after the given place. */
    public static List<RequestEntry> after(Work work, Instant at, UUID id, int most) {
        return RequestEntry.<RequestEntry>find("""
                (?1 is null or state = ?1) and (?2 is null or kind = ?2)
                and (?3 = false or (answerBy <= ?4 and state = 'RECEIVED') or (dueOn <= ?4 and state in ('GRANTED', 'PARTLY_GRANTED')))
                and (receivedAt > ?5 or (receivedAt = ?5 and requestId > ?6)) order by receivedAt, requestId""",
                work.state(), work.kind(), work.near() != null, work.near() == null ? LocalDate.EPOCH : work.near(), at, id)
                .page(0, most).list();
    }

    /** Unanswered requests whose term to answer ends by that day and of which that was not said yet. */
    public static List<UUID> toRemind(LocalDate day, int most) {
        return getEntityManager().createQuery(
                "select requestId from RequestEntry where state = 'RECEIVED' and reminded = false and answerBy <= :day order by answerBy", UUID.class)
                .setParameter("day", day).setMaxResults(most).getResultList();
    }

    /** The entry, held until the transaction ends. */
    public static Optional<RequestEntry> locked(UUID requestId) {
        return RequestEntry.<RequestEntry>findByIdOptional(requestId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** How many requests have a term that ends by that day and are not finished. */
    public static long countNear(LocalDate day) {
        return count("(answerBy <= ?1 and state = 'RECEIVED') or (dueOn <= ?1 and state in ('GRANTED', 'PARTLY_GRANTED'))", day);
    }

    /** Destruction that was granted and must be done by that day at the latest. */
    public static List<RequestEntry> destructionDue(LocalDate day, int most) {
        return RequestEntry.<RequestEntry>find(
                "kind = 'DESTRUCTION' and state in ('GRANTED', 'PARTLY_GRANTED') and dueOn <= ?1 order by dueOn", day).page(0, most).list();
    }
}
