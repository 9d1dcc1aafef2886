package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.signal.Roles;
import nl.kindkring.signal.domain.AroundEvent;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.SealedWords;
import nl.kindkring.signal.domain.Signal.Known;
import nl.kindkring.signal.domain.SignalEvent.*;
import nl.kindkring.signal.domain.SignalEvent;
import nl.kindkring.signal.domain.SignalFile;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.SignalRejection;
import nl.kindkring.signal.domain.StrengthsAdded;
import nl.kindkring.signal.domain.Subject;
import nl.kindkring.signal.persistence.SignalEventCodec;
import nl.kindkring.signal.persistence.SignalWords;
import nl.kindkring.signal.persistence.WordsField;
import nl.kindkring.signal.projection.WorkListEntry;

/** Somebody of the centre reads. What is shown of an identified child is in the log before it is shown (J2, DOMAIN 4). */
@ApplicationScoped
public class ReadingSignals {

    private final EventStore store;
    private final SignalEventCodec codec;
    private final SignalWords words;
    private final ChildDisclosures disclosures;
    private final OpeningFiles opening;
    private final ReadingGrounds grounds;
    private final Caller caller;

    ReadingSignals(EventStore store, SignalEventCodec codec, SignalWords words,
                   ChildDisclosures disclosures, OpeningFiles opening, ReadingGrounds grounds, Caller caller) {
        this.store = store;
        this.codec = codec;
        this.words = words;
        this.disclosures = disclosures;
        this.opening = opening;
        this.grounds = grounds;
        this.caller = caller;
    }

    /** One signal with its words. */
    public SignalDossier read(SignalId id) {
        List<StoredEvent> history = store.read(new StreamId(id.value()));
        if (history.isEmpty()) {
            throw Refusals.problem(SignalRejection.UNKNOWN_SIGNAL);
        }
        SignalFile file = SignalFile.of(history.stream().map(codec::decode).toList());
        Known signal = file.known();
        Subject subject = signal.registered().subject();
        subject.child().ifPresent(child -> disclosures.signal(child, id, signal.registered().centre()));
        return new SignalDossier(signal, history.getLast().version(), alias(id, subject),
                notes(history, subject.child(), file), strengths(history, subject.child(), file), opening.open(file));
    }

    /** The labels of the aliased children on a page of the work list, by signal; all their keys are asked for at once. */
    public Map<SignalId, String> aliases(List<WorkListEntry> rows) {
        return words.aliases(rows.stream().filter(row -> row.alias != null)
                .collect(Collectors.toMap(row -> new SignalId(row.signalId), row -> new SealedWords(Objects.requireNonNull(row.alias)))));
    }

    /** For a care coordinator none: only what was asked, and advice, are written for outside the centre (N9). */
    private List<SignalDossier.Note> notes(List<StoredEvent> history, Optional<ChildId> child, SignalFile file) {
        return readsNotes(file) ? history.stream().flatMap(event -> note(event, child)).toList() : List.of();
    }

    private List<SignalDossier.Note> strengths(List<StoredEvent> history, Optional<ChildId> child, SignalFile file) {
        return readsNotes(file) ? history.stream().flatMap(event -> strength(event, child)).toList() : List.of();
    }

    private boolean readsNotes(SignalFile file) {
        return grounds.meetsChildren() || file.socialWorker().filter(worker -> worker.value().equals(caller.id())).isPresent()
                || caller.has(Roles.YOUTH_SOCIAL_WORKER) && file.known().registered().subject().child().isEmpty();
    }

    private Stream<SignalDossier.Note> strength(StoredEvent stored, Optional<ChildId> child) {
        return codec.decode(stored) instanceof StrengthsAdded added
                ? Stream.of(opened(stored, added, child, WordsField.STRENGTHS, added.words())) : Stream.empty();
    }

    private Optional<String> alias(SignalId id, Subject subject) {
        return subject instanceof Subject.Alias(SealedWords label)
                ? words.open(id, Optional.empty(), WordsField.ALIAS, label) : Optional.empty();
    }

    private Stream<SignalDossier.Note> note(StoredEvent stored, Optional<ChildId> child) {
        SignalEvent event = codec.decode(stored);
        return switch (event) {
            case SignalRegistered e -> e.note().stream().map(note -> opened(stored, e, child, WordsField.FIRST_NOTE, note));
            case TalkRecorded e -> e.note().stream().map(note -> opened(stored, e, child, WordsField.TALK_NOTE, note));
            case NoteAdded e -> Stream.of(opened(stored, e, child, WordsField.NOTE, e.note()));
            case SignalCorrected _, SharedWithTeam _, OutcomeRecorded _, AroundEvent _ -> Stream.empty();
        };
    }

    private SignalDossier.Note opened(
            StoredEvent stored, SignalEvent event, Optional<ChildId> child, WordsField field, SealedWords note) {
        return new SignalDossier.Note(stored.metadata().occurredAt(), stored.metadata().actor(),
                words.open(event.signal(), child, field, note));
    }
}
