package nl.kindkring.signal.application.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.copy.FileCopy.Detail;
import nl.kindkring.platform.copy.FileCopy.Entry;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.signal.domain.Addressee;
import nl.kindkring.signal.domain.AdviceEvent.AdviceAnswered;
import nl.kindkring.signal.domain.AdviceEvent.AdviceGiven;
import nl.kindkring.signal.domain.Audience;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.ConsultEvent.ConsultAsked;
import nl.kindkring.signal.domain.FamilyCopy;
import nl.kindkring.signal.domain.FamilySight;
import nl.kindkring.signal.domain.Observation;
import nl.kindkring.signal.domain.ObservationEvent.ObservationCancelled;
import nl.kindkring.signal.domain.ObservationEvent.ObservationDiscussed;
import nl.kindkring.signal.domain.ObservationEvent.ObservationHeld;
import nl.kindkring.signal.domain.ObservationEvent.ObservationPlanned;
import nl.kindkring.signal.domain.ObservationEvent.ObservationWrittenUp;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SealedWords;
import nl.kindkring.signal.domain.SignalEvent;
import nl.kindkring.signal.domain.SignalEvent.NoteAdded;
import nl.kindkring.signal.domain.SignalEvent.OutcomeRecorded;
import nl.kindkring.signal.domain.SignalEvent.SharedWithTeam;
import nl.kindkring.signal.domain.SignalEvent.SignalCorrected;
import nl.kindkring.signal.domain.SignalEvent.SignalRegistered;
import nl.kindkring.signal.domain.SignalEvent.TalkRecorded;
import nl.kindkring.signal.domain.SignalFile;
import nl.kindkring.signal.domain.SocialWorkCallEvent.SocialWorkCallWithdrawn;
import nl.kindkring.signal.domain.SocialWorkCallEvent.SocialWorkerCalled;
import nl.kindkring.signal.domain.SocialWorkEvent.SocialWorkerBroughtIn;
import nl.kindkring.signal.domain.SocialWorkEvent.SocialWorkerReleased;
import nl.kindkring.signal.domain.SocialWorkEvent.SolutionAgreed;
import nl.kindkring.signal.domain.StrengthsAdded;
import nl.kindkring.signal.domain.Theme;
import nl.kindkring.signal.persistence.SignalWords;
import nl.kindkring.signal.persistence.WordsField;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happened to one signal, as its copy for somebody of the family tells it: one switch over all events, so that the compiler asks about each
 * new one. Professionals are not named, and of others in the family neither that they raised it nor what they wrote is told.
 */
final class SignalEntries {

    private static final String ME = "ME";
    private static final String FAMILY = "FAMILY";
    private static final String CENTRE = "CENTRE";
    private static final Said NOTHING = new Said(null, false);

    private final SignalWords words;
    private final SignalFile file;
    private final ChildId child;
    private final PersonId reader;
    private final boolean mine;
    private final FamilyCopy copy;

    /** @param mine whether the reader raised it */
    SignalEntries(SignalWords words, SignalFile file, ChildId child, PersonId reader, boolean mine, FamilyCopy copy) {
        this.words = words;
        this.file = file;
        this.child = child;
        this.reader = reader;
        this.mine = mine;
        this.copy = copy;
    }

    /** What was written, or that it is left out. */
    private record Said(@Nullable String text, boolean withheld) {}

    /** Of what is only announced: that it was registered, where and when, and the reader's own words. */
    Entry of(StoredEvent stored, SignalEvent event) {
        return switch (event) {
            case SignalRegistered e -> registered(stored, e);
            case SignalCorrected e -> centre(stored, NOTHING, on(e.correctedOn()));
            case TalkRecorded e -> centre(stored, said(e, WordsField.TALK_NOTE, e.note(), true), on(e.talkedOn()), Detail.code("parents-view", e.parentsView()));
            case NoteAdded e -> centre(stored, note(e, WordsField.NOTE, Optional.of(e.note())));
            case StrengthsAdded e -> centre(stored, note(e, WordsField.STRENGTHS, Optional.of(e.words())));
            case SharedWithTeam e -> centre(stored, NOTHING, Detail.of("team", e.team().value()), Detail.code("ground", "ground", e.ground()));
            case OutcomeRecorded e -> centre(stored, NOTHING, Detail.code("signal-outcome", e.outcome()));
            case ObservationPlanned e -> centre(stored, NOTHING, on(e.plannedFor()), part(e.observation().value()));
            case ObservationHeld e -> centre(stored, NOTHING, on(e.heldOn()), part(e.observation().value()));
            case ObservationWrittenUp e -> centre(stored, report(e), part(e.observation().value()));
            case ObservationDiscussed e -> discussed(stored, e);
            case ObservationCancelled e -> centre(stored, NOTHING, part(e.observation().value()));
            case AdviceGiven e -> advised(stored, e);
            case AdviceAnswered e -> answered(stored, e);
            case SocialWorkerBroughtIn e -> centre(stored, note(e, WordsField.AGREED, Optional.of(e.agreed())), on(e.consultedOn()),
                    Detail.code("called-by", e.calledBy()), Detail.code("parents-view", e.parentsView()));
            case SocialWorkerReleased _ -> centre(stored, NOTHING);
            case SolutionAgreed e -> centre(stored, said(e, WordsField.SOLUTION, Optional.of(e.solution()), true), on(e.agreedOn()), Detail.of("with-child", e.withChild()));
            case SocialWorkerCalled e -> entry(stored, voice(e.by()), said(e, WordsField.CALL, e.words(), e.by().equals(reader)), List.of(on(e.calledOn())));
            case SocialWorkCallWithdrawn _ -> entry(stored, voice(new PersonId(stored.metadata().actor())), NOTHING, List.of());
            case ConsultAsked e -> centre(stored, note(e, WordsField.QUESTION, Optional.of(e.question())), on(e.askedOn()));
        };
    }

    /** With the codes as they were corrected. Who else in the family raised it is not told, nor by a code that says so. */
    private Entry registered(StoredEvent stored, SignalRegistered event) {
        SignalRegistered now = file.known().registered();
        boolean ofOther = event.origin().ofTheFamily() && !mine || now.origin().ofTheFamily() && !mine;
        List<Detail> details = new ArrayList<>(List.of(on(event.registeredOn()), Detail.of("centre", event.centre().value()),
                Detail.code("municipality", "municipality", event.municipality().code())));
        if (copy.sight() == FamilySight.OPEN) {
            now.themes().stream().map(Theme::code).forEach(code -> details.add(Detail.code("theme", "theme", code)));
            if (!ofOther) {
                details.addAll(List.of(Detail.code("urgency", now.urgency()), Detail.code("context", now.context()),
                        Detail.code("question-type", now.questionType()), Detail.code("origin", now.origin())));
                now.ageBand().ifPresent(band -> details.add(Detail.code("age-band", "age-band", band.code())));
            }
        }
        return entry(stored, mine ? ME : ofOther ? null : CENTRE, said(event, WordsField.FIRST_NOTE, event.note(), mine || copy.notes() && !ofOther), details);
    }

    private Entry discussed(StoredEvent stored, ObservationDiscussed event) {
        List<Detail> details = new ArrayList<>(List.of(on(event.discussedOn()), Detail.code("audience", event.with()), part(event.observation().value())));
        event.organisation().ifPresent(organisation -> details.add(Detail.of("organisation", organisation.value())));
        return entry(stored, CENTRE, note(event, WordsField.DISCUSSION_NOTE, event.note()), details);
    }

    private Entry advised(StoredEvent stored, AdviceGiven event) {
        List<Detail> details = new ArrayList<>(List.of(on(event.givenOn()), Detail.code("addressee", event.addressee()), part(event.advice().value())));
        event.help().ifPresent(help -> details.add(Detail.code("help-level", help)));
        boolean shown = event.addressee() == Addressee.PARENTS || copy.notes();
        return entry(stored, CENTRE, said(event, WordsField.ADVICE, Optional.of(event.words()), shown), details);
    }

    private Entry answered(StoredEvent stored, AdviceAnswered event) {
        boolean own = event.by().filter(reader::equals).isPresent();
        return entry(stored, event.by().map(this::voice).orElse(CENTRE), said(event, WordsField.ANSWER, event.words(), own),
                List.of(on(event.answeredOn()), Detail.code("advice-answer", event.answer()), part(event.advice().value())));
    }

    /** What was seen: as in the own view what was talked over with the parents, in its latest writing; in a whole copy all of it. */
    private Said report(ObservationWrittenUp event) {
        Observation observation = file.observations().get(event.observation());
        boolean told = observation != null && observation.report().filter(event.report()::equals).isPresent()
                && observation.discussed().stream().anyMatch(talk -> talk.with() == Audience.PARENTS);
        return said(event, WordsField.REPORT, Optional.of(event.report()), told || copy.notes());
    }

    private Said note(SignalEvent event, WordsField field, Optional<SealedWords> sealed) {
        return said(event, field, sealed, copy.notes());
    }

    private Said said(SignalEvent event, WordsField field, Optional<SealedWords> sealed, boolean shown) {
        if (sealed.isEmpty()) {
            return NOTHING;
        }
        return shown ? new Said(words.open(event.signal(), Optional.of(child), field, sealed.get()).orElse(null), false) : new Said(null, true);
    }

    private String voice(PersonId person) {
        return person.equals(reader) ? ME : FAMILY;
    }

    private static Entry centre(StoredEvent stored, Said said, Detail... details) {
        return entry(stored, CENTRE, said, List.of(details));
    }

    private static Entry entry(StoredEvent stored, @Nullable String from, Said said, List<Detail> details) {
        return new Entry(stored.metadata().occurredAt(), stored.type(), from, details, said.text(), said.withheld());
    }

    private static Detail on(LocalDate day) {
        return Detail.of("day", day);
    }

    private static Detail part(UUID id) {
        return Detail.of("reference", id);
    }
}
