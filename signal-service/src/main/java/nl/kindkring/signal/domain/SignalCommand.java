package nl.kindkring.signal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people ask of a signal. Everything the decision needs travels inside: ids, today's date, and the facts that
 * were looked up (the centre's municipality, the team's centre, the permit).
 */
public sealed interface SignalCommand {

    /** Notice something: one request, the few fields a busy teacher has, under a minute (I5). */
    record RegisterSignal(
            SignalId signal, Subject subject, QuestionType questionType, Origin origin, List<Theme> themes,
            Urgency urgency, Context context, CentreId centre, Municipality municipality,
            Optional<AgeBand> ageBand, Optional<SealedWords> note, LocalDate today) implements SignalCommand {}

    /** Anything that comes after registering. */
    sealed interface FollowUp extends SignalCommand
            permits CorrectSignal, RecordTalk, AddNote, AddStrengths, ShareWithTeam, RecordOutcome, ObservationCommand, AdviceCommand, SocialWorkCommand,
                    ConsultCommand {}

    /** Correct or complete the codes: what was left out in a busy moment comes later (I5). */
    record CorrectSignal(QuestionType questionType, Origin origin, List<Theme> themes, Urgency urgency, Context context,
                         Optional<AgeBand> ageBand, LocalDate today) implements FollowUp {}

    /** Record that the parents were talked with, and what they make of it (I7, I11). */
    record RecordTalk(ParentsView parentsView, LocalDate talkedOn, Optional<SealedWords> note, LocalDate today)
            implements FollowUp {}

    /** Add a few words. Working notes fall under the parents' right of access: there are no hidden ones. */
    record AddNote(SealedWords note) implements FollowUp {}

    /** Add what goes well, and who is around (I14). */
    record AddStrengths(SealedWords words) implements FollowUp {}

    /** Share with the team of the centre (I4, I8). {@code teamCentre} is empty where nobody knows the team. */
    record ShareWithTeam(TeamId team, Optional<CentreId> teamCentre, Allowance permit) implements FollowUp {}

    /** Record what came of it (L5, L9). */
    record RecordOutcome(Outcome outcome) implements FollowUp {}
}
