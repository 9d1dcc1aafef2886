package nl.kindkring.signal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happened to a signal. When, and by whom, is kept around the event and not inside it. */
public sealed interface SignalEvent
        permits SignalEvent.SignalRegistered, SignalEvent.TalkRecorded, SignalEvent.NoteAdded, SignalEvent.SharedWithTeam,
                SignalEvent.OutcomeRecorded, SignalEvent.SignalCorrected, AroundEvent {

    /** The signal this happened to. */
    SignalId signal();

    /** Whether somebody added words and nothing else happened: neither a response (L14) nor a follow-up. */
    default boolean onlyWords() {
        return this instanceof NoteAdded || this instanceof StrengthsAdded;
    }

    /** Something was noticed. */
    record SignalRegistered(
            SignalId signal, Subject subject, QuestionType questionType, Origin origin, List<Theme> themes,
            Urgency urgency, Context context, CentreId centre, Municipality municipality,
            Optional<AgeBand> ageBand, Optional<SealedWords> note, LocalDate registeredOn) implements SignalEvent {

        /** Keeps its own copy of the themes. */
        public SignalRegistered {
            themes = List.copyOf(themes);
        }
    }

    /** The codes were corrected or completed: all of them, as they are now. Subject, centre and day stay what they were. */
    record SignalCorrected(
            SignalId signal, Optional<ChildId> child, QuestionType questionType, Origin origin, List<Theme> themes, Urgency urgency,
            Context context, Optional<AgeBand> ageBand, LocalDate correctedOn) implements SignalEvent {

        /** Keeps its own copy of the themes. */
        public SignalCorrected {
            themes = List.copyOf(themes);
        }
    }

    /** The parents were talked with: from here on others may come in (I7). */
    record TalkRecorded(
            SignalId signal, Optional<ChildId> child, ParentsView parentsView, LocalDate talkedOn,
            Optional<SealedWords> note) implements SignalEvent {}

    /** A few words were added. */
    record NoteAdded(SignalId signal, Optional<ChildId> child, SealedWords note) implements SignalEvent {}

    /** The team of the centre may know, by this permit and on this ground. */
    record SharedWithTeam(SignalId signal, ChildId child, TeamId team, PermitId permit, String ground)
            implements SignalEvent {}

    /** Something came of it. */
    record OutcomeRecorded(SignalId signal, Optional<ChildId> child, Outcome outcome) implements SignalEvent {}
}
