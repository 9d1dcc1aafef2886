package nl.kindkring.signal.projection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.signal.domain.AgeBand;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.Outcome;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.Signal.Known;
import nl.kindkring.signal.domain.Signal.Noticed;
import nl.kindkring.signal.domain.SignalEvent.SignalRegistered;
import nl.kindkring.signal.domain.SignalFile;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.Theme;
import nl.kindkring.signal.persistence.StoredSubjects;
import nl.kindkring.signal.projection.CodesOfSignals.Codes;

/** The work lists of all centres. A row is written in the transaction that stored the events, so a list is never behind. */
@ApplicationScoped
public class WorkList implements PanacheRepositoryBase<WorkListEntry, UUID> {

    private final ResponseTargets targets;
    private final CodesOfSignals codes;
    private final Clock clock;

    WorkList(ResponseTargets targets, CodesOfSignals codes, Clock clock) {
        this.targets = targets;
        this.codes = codes;
        this.clock = clock;
    }

    /** The row of a signal; empty when there is no such signal. */
    public Optional<WorkListEntry> entry(SignalId signal) {
        return findByIdOptional(signal.value());
    }

    /** Adds a signal that was just registered. @param metadata when, by the service's clock, and by whom */
    public void add(SignalFile file, int version, Metadata metadata) {
        SignalRegistered registered = file.known().registered();
        var row = new WorkListEntry();
        row.signalId = registered.signal().value();
        row.centreId = registered.centre().value();
        row.subjectKind = StoredSubjects.kind(registered.subject());
        row.childId = registered.subject().child().map(child -> child.value()).orElse(null);
        row.alias = StoredSubjects.alias(registered.subject());
        row.municipality = registered.municipality().code();
        row.registeredOn = registered.registeredOn();
        row.registeredAt = metadata.occurredAt().truncatedTo(ChronoUnit.MICROS);
        row.registeredBy = metadata.actor();
        row.fromFamily = registered.origin().ofTheFamily();
        row.lastOn = registered.registeredOn();
        standing(row, file, version, metadata.occurredAt());
        persist(row);
        codes.add(Codes.of(row));
    }

    /**
     * Brings the row of a signal to where the signal stands now.
     *
     * @param at        when that came about
     * @param onlyWords whether words were added and nothing else: that is no follow-up, and not told by a day
     */
    public void update(SignalFile file, int version, Instant at, boolean onlyWords) {
        WorkListEntry row = findById(file.known().registered().signal().value());
        Codes before = Codes.of(row);
        standing(row, file, version, at);
        codes.replace(before, Codes.of(row));
        if (!onlyWords) {
            row.lastOn = LocalDate.ofInstant(at, clock.getZone());
        }
    }

    /** Empties all lists, to be made anew. */
    void removeAll() {
        codes.removeAll();
        deleteAll();
    }

    /** One page, in the order that the query asks for. @param limit how many rows at most */
    @SuppressWarnings("unchecked") // a native query for an entity gives that entity
    public List<WorkListEntry> page(WorkListQuery query, int limit) {
        Query select = getEntityManager().createNativeQuery(query.sql(), WorkListEntry.class).setParameter("limit", limit);
        query.parameters().forEach(select::setParameter);
        return select.getResultList();
    }

    /** Signals about one child, newest first, from that moment and id back. @param limit how many rows at most */
    public List<WorkListEntry> ofChild(ChildId child, Instant before, UUID signal, int limit) {
        return find("childId = ?1 and (registeredAt < ?2 or registeredAt = ?2 and signalId < ?3) order by registeredAt desc, signalId desc",
                child.value(), before, signal).page(0, limit).list();
    }

    /** How much of what is open is on each list. @param withChildren whether signals about an identified child count */
    public WorkListCounts counts(Set<CentreId> centres, Set<CentreId> onlyAsked, boolean withChildren, String caller, LocalDate today) {
        var select = getEntityManager().createNativeQuery("""
                select count(*), count(*) filter (where w.registered_by = :caller),
                       count(*) filter (where w.responded_on is null and w.due_on < :today), count(*) filter (where w.awaits_parents)
                  from signal_work_list w
                 where w.centre_id = any (cast(string_to_array(:centres, ',') as uuid[])) and w.status <> 'CLOSED'
                """ + (withChildren ? "" : " and w.subject_kind <> 'CHILD'") + (onlyAsked.isEmpty() ? "" : WorkListQuery.ASKED), Object[].class)
                .setParameter("caller", caller).setParameter("today", today).setParameter("centres", WorkListQuery.ids(centres));
        if (!onlyAsked.isEmpty()) {
            select.setParameter("onlyAsked", WorkListQuery.ids(onlyAsked));
        }
        var row = (Object[]) select.getSingleResult();
        return new WorkListCounts(count(row[0]), count(row[1]), count(row[2]), count(row[3]));
    }

    private static long count(Object value) {
        return ((Number) value).longValue();
    }

    private void standing(WorkListEntry row, SignalFile file, int version, Instant at) {
        Known signal = file.known();
        row.version = version;
        row.status = SignalStatus.of(signal).name();
        row.parentsView = SignalStatus.parentsView(signal).name();
        row.teamId = SignalStatus.share(signal).map(share -> share.team().value()).orElse(null);
        row.outcome = SignalStatus.outcome(signal).map(Outcome::name).orElse(null);
        SignalRegistered registered = signal.registered();
        row.questionType = registered.questionType().name();
        row.origin = registered.origin().name();
        row.themes = registered.themes().stream().map(Theme::code).toList();
        row.context = registered.context().name();
        row.ageBand = registered.ageBand().map(AgeBand::code).orElse(null);
        row.urgency = registered.urgency().name();
        row.urgencyRank = (short) registered.urgency().ordinal();
        row.dueOn = targets.dueOn(registered.urgency(), registered.registeredOn());
        row.awaitsParents = file.adviceAwaitsParents()
                || signal instanceof Noticed && registered.subject().hasParents();
        row.socialWorker = file.socialWorker().map(PersonId::value).orElse(null);
        row.socialWorkCalled = file.call().isPresent();
        row.consultOpen = file.consults().open();
        row.consulted = !file.consults().asked().isEmpty();
        if (row.respondedOn == null && file.responded()) {
            row.respondedOn = LocalDate.ofInstant(at, clock.getZone());
        }
    }
}
