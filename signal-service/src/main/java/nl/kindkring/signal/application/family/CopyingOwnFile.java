package nl.kindkring.signal.application.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.audit.Disclosure;
import nl.kindkring.platform.copy.FileCopy;
import nl.kindkring.platform.copy.FileCopy.Entry;
import nl.kindkring.platform.copy.FileCopy.Part;
import nl.kindkring.platform.copy.GivingCopies;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.platform.problem.Language;
import nl.kindkring.signal.absence.application.CopyingAbsence;
import nl.kindkring.signal.application.family.OwnSignals.Seen;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.FamilyCopy;
import nl.kindkring.signal.domain.FamilySight;
import nl.kindkring.signal.domain.Outcome;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SignalEvent;
import nl.kindkring.signal.domain.SignalEvent.OutcomeRecorded;
import nl.kindkring.signal.domain.SignalEvent.SharedWithTeam;
import nl.kindkring.signal.domain.SignalFile;
import nl.kindkring.signal.persistence.SignalEventCodec;
import nl.kindkring.signal.persistence.SignalWords;

/**
 * Somebody of the family is given a copy of what is held here about the own child: signals with all that happened around them, and files of absence.
 * That it leaves is in the log before it is put together; it stands in nobody else's view, as the copy that consent-service gives.
 */
@ApplicationScoped
public class CopyingOwnFile {

    private final GivingCopies giving;
    private final OwnSignals signals;
    private final CopyingAbsence absence;
    private final EventStore store;
    private final SignalEventCodec codec;
    private final SignalWords words;
    private final Caller caller;

    CopyingOwnFile(GivingCopies giving, OwnSignals signals, CopyingAbsence absence, EventStore store, SignalEventCodec codec, SignalWords words, Caller caller) {
        this.giving = giving;
        this.signals = signals;
        this.absence = absence;
        this.store = store;
        this.codec = codec;
        this.words = words;
        this.caller = caller;
    }

    /** The copy; whether the child is the caller's was settled before. 403 {@code access-not-granted} while no request for access was granted. */
    public FileCopy of(ChildId child, Language language) {
        return giving.give("signal-service", new Disclosure(child.value(), "export", "OWN_FILE", "ACCESS", null), language, access -> parts(child, access.whole()));
    }

    private List<Part> parts(ChildId child, boolean whole) {
        List<Part> parts = new ArrayList<>(signals.all(child).reversed().stream().map(seen -> part(child, seen, whole)).toList());
        parts.addAll(absence.parts(child, whole));
        return parts;
    }

    private Part part(ChildId child, Seen seen, boolean whole) {
        UUID id = seen.row().signalId;
        List<StoredEvent> history = store.read(new StreamId(id));
        List<SignalEvent> events = history.stream().map(codec::decode).toList();
        FamilyCopy copy = signals.copy(seen, whole);
        var told = new SignalEntries(words, SignalFile.of(events), child, new PersonId(caller.id()), seen.mine(), copy);
        int shown = copy.sight() == FamilySight.OPEN ? history.size() : 1;
        boolean unseen = events.stream().anyMatch(CopyingOwnFile::byRightToReport);
        List<Entry> entries = IntStream.range(0, shown).filter(i -> !(unseen && tellsOfSharing(events.get(i))))
                .mapToObj(i -> told.of(history.get(i), events.get(i))).toList();
        return new Part("SIGNAL", id, entries);
    }

    /** Shared on the right to report: no family's view tells of that (docs/decisions/058). */
    private static boolean byRightToReport(SignalEvent event) {
        return event instanceof SharedWithTeam shared && shared.ground().equals("REPORTING_RIGHT");
    }

    private static boolean tellsOfSharing(SignalEvent event) {
        return event instanceof SharedWithTeam || event instanceof OutcomeRecorded outcome && outcome.outcome() == Outcome.TO_TEAM;
    }
}
