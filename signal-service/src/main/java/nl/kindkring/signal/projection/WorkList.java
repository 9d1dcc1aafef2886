package nl.kindkring.signal.projection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.signal.domain.AgeBand;
import nl.kindkring.signal.domain.Outcome;
import nl.kindkring.signal.domain.Signal.Known;
import nl.kindkring.signal.domain.SignalEvent.SignalRegistered;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.Theme;
import nl.kindkring.signal.persistence.StoredSubjects;

/** The work lists of all centres. A row is written in the transaction that stored the events, so a list is never behind. */
@ApplicationScoped
public class WorkList implements PanacheRepositoryBase<WorkListEntry, UUID> {

    /** The row of a signal; empty when there is no such signal. */
    public Optional<WorkListEntry> entry(SignalId signal) {
        return findByIdOptional(signal.value());
    }

    /** Adds a signal that was just registered. @param at when, by the service's clock */
    public void add(Known signal, int version, Instant at) {
        SignalRegistered registered = signal.registered();
        var row = new WorkListEntry();
        row.signalId = registered.signal().value();
        row.centreId = registered.centre().value();
        row.subjectKind = StoredSubjects.kind(registered.subject());
        row.childId = registered.subject().child().map(child -> child.value()).orElse(null);
        row.alias = StoredSubjects.alias(registered.subject());
        row.questionType = registered.questionType().name();
        row.origin = registered.origin().name();
        row.themes = registered.themes().stream().map(Theme::code).toList();
        row.urgency = registered.urgency().name();
        row.context = registered.context().name();
        row.municipality = registered.municipality().code();
        row.ageBand = registered.ageBand().map(AgeBand::code).orElse(null);
        row.registeredOn = registered.registeredOn();
        row.registeredAt = at.truncatedTo(ChronoUnit.MICROS);
        standing(row, signal, version);
        persist(row);
    }

    /** Brings the row of a signal to where the signal stands now. */
    public void update(Known signal, int version) {
        standing(findById(signal.registered().signal().value()), signal, version);
    }

    /** One page, newest first. @param limit how many rows at most */
    public List<WorkListEntry> page(WorkListQuery query, int limit) {
        return find(query.where(), query.parameters()).page(0, limit).list();
    }

    private static void standing(WorkListEntry row, Known signal, int version) {
        row.version = version;
        row.status = SignalStatus.of(signal).name();
        row.parentsView = SignalStatus.parentsView(signal).name();
        row.teamId = SignalStatus.share(signal).map(share -> share.team().value()).orElse(null);
        row.outcome = SignalStatus.outcome(signal).map(Outcome::name).orElse(null);
    }
}
