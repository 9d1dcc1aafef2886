package nl.kindkring.signal.application.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.signal.application.OpeningFiles;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.FamilySight;
import nl.kindkring.signal.domain.SignalEvent;
import nl.kindkring.signal.domain.SignalEvent.SignalRegistered;
import nl.kindkring.signal.domain.SignalFile;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.persistence.SignalEventCodec;
import nl.kindkring.signal.persistence.SignalWords;
import nl.kindkring.signal.persistence.WordsField;

/** Somebody of the family reads one signal about the own child, as far as it is shown. */
@ApplicationScoped
public class ReadingOwnSignals {

    private final EventStore store;
    private final SignalEventCodec codec;
    private final SignalWords words;
    private final OpeningFiles opening;
    private final OwnSignals own;
    private final Caller caller;

    ReadingOwnSignals(EventStore store, SignalEventCodec codec, SignalWords words, OpeningFiles opening, OwnSignals own, Caller caller) {
        this.store = store;
        this.codec = codec;
        this.words = words;
        this.opening = opening;
        this.own = own;
        this.caller = caller;
    }

    /** The signal; whether the child is the caller's, and the signal the child's, was settled before. */
    public OwnSignalFile read(ChildId child, SignalId id) {
        var history = store.read(new StreamId(id.value()));
        List<SignalEvent> events = history.stream().map(codec::decode).toList();
        SignalFile file = SignalFile.of(events);
        var first = (SignalRegistered) events.getFirst();
        boolean mine = first.origin().ofTheFamily() && history.getFirst().metadata().actor().equals(caller.id());
        FamilySight sight = own.sight(child, id);
        boolean open = sight == FamilySight.OPEN;
        return new OwnSignalFile(file.known(), history.getLast().version(), sight, mine,
                mine ? first.note().flatMap(note -> words.open(id, Optional.of(child), WordsField.FIRST_NOTE, note)) : Optional.empty(),
                open ? opening.talks(id, Optional.of(child), events) : List.of(), open ? Optional.of(opening.open(file)) : Optional.empty(),
                own.destinations(id));
    }
}
