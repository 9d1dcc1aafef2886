package nl.kindkring.signal.absence.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.platform.audit.Disclosure;
import nl.kindkring.platform.audit.DisclosureLog;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.signal.absence.domain.AbsenceEvent.ActionAgreed;
import nl.kindkring.signal.absence.domain.AbsenceFile.Known;
import nl.kindkring.signal.absence.domain.AbsenceId;
import nl.kindkring.signal.absence.domain.Thresholds;
import nl.kindkring.signal.absence.domain.Today;
import nl.kindkring.signal.absence.persistence.AbsenceEventCodec;
import nl.kindkring.signal.absence.persistence.ActionWords;
import nl.kindkring.signal.absence.projection.AbsenceList;
import nl.kindkring.signal.absence.projection.AbsenceRow;
import org.jspecify.annotations.Nullable;

/** The school reads its own files, and the municipality those with an alert. Each child that is shown is in the parents' log before. */
@ApplicationScoped
public class ReadingAbsence {

    /** On whose behalf and on which ground somebody reads. */
    public enum Reader {

        /** The school of the child (Jeugdwet 7.3.11, second paragraph). */
        SCHOOL("DIRECTLY_INVOLVED", "OWN_CENTRE"),
        /** The municipality, which watches over compulsory education (Leerplichtwet 1969, article 16), and the partnership that helps back to school. */
        MUNICIPALITY("STATUTORY_TASK", "COMPULSORY_EDUCATION");

        private final String ground;
        private final String purpose;

        Reader(String ground, String purpose) {
            this.ground = ground;
            this.purpose = purpose;
        }
    }

    private final EventStore store;
    private final AbsenceList list;
    private final ActionWords words;
    private final DisclosureLog log;
    private final SchoolHolidays holidays;
    private final Clock clock;

    ReadingAbsence(EventStore store, AbsenceList list, ActionWords words, DisclosureLog log, SchoolHolidays holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
        this.store = store;
        this.list = list;
        this.words = words;
        this.log = log;
    }

    /** One file. */
    public AbsenceDossier read(AbsenceId id, Reader reader) {
        List<StoredEvent> history = store.read(new StreamId(id.value()));
        Known file = KeepingAbsence.known(history);
        record(file.opened().child().value(), "absence", reader, file.opened().centre().value());
        return new AbsenceDossier(file, history.size(), history.stream().flatMap(stored -> AbsenceEventCodec.event(stored) instanceof ActionAgreed agreed
                ? Stream.of(new AbsenceDossier.Action(agreed.action().value(), agreed.who(), words.open(file.opened().child(), agreed.what()),
                        agreed.dueOn(), file.actions().get(agreed.action()))) : Stream.empty()).toList(),
                Thresholds.passed(file, new Today(LocalDate.now(clock), holidays.of(file.opened().municipality()))).unknown());
    }

    /** The files of the own centres. @param limit how many at most */
    public List<AbsenceRow> ofCentres(Collection<UUID> centres, @Nullable UUID after, int limit) {
        return shown(list.ofCentres(centres, after, limit + 1), limit, Reader.SCHOOL);
    }

    /** The files with an alert in these municipalities. */
    public List<AbsenceRow> alerted(Collection<String> municipalities, @Nullable UUID after, int limit) {
        return shown(list.alerted(municipalities, after, limit + 1), limit, Reader.MUNICIPALITY);
    }

    /** One row more than the limit tells that there is a next page; it is not shown, so not disclosed. */
    private List<AbsenceRow> shown(List<AbsenceRow> found, int limit, Reader reader) {
        found.stream().limit(limit).forEach(row -> record(row.childId(), "absence-list", reader, row.centreId()));
        return found;
    }

    private void record(UUID child, String what, Reader reader, UUID unit) {
        log.record(new Disclosure(child, what, reader.ground, reader.purpose, unit.toString()));
    }
}
