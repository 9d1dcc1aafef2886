package nl.kindkring.signal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.signal.domain.SignalCommand.AddNote;
import nl.kindkring.signal.domain.SignalCommand.RecordOutcome;
import nl.kindkring.signal.domain.SignalCommand.RecordTalk;
import nl.kindkring.signal.domain.SignalCommand.RegisterSignal;
import nl.kindkring.signal.domain.SignalCommand.ShareWithTeam;
import nl.kindkring.signal.domain.SignalEvent.OutcomeRecorded;
import nl.kindkring.signal.domain.SignalEvent.SharedWithTeam;
import nl.kindkring.signal.domain.SignalEvent.SignalRegistered;
import nl.kindkring.signal.domain.SignalEvent.TalkRecorded;

/** One child, one centre, one team, and the commands and events that belong to them. */
final class Examples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final SignalId SIGNAL = new SignalId(UUID.fromString("51000000-0000-4000-8000-000000000001"));
    static final ChildId CHILD = new ChildId(UUID.fromString("c1000000-0000-4000-8000-000000000001"));
    static final CentreId CENTRE = new CentreId(UUID.fromString("ce000000-0000-4000-8000-000000000001"));
    static final CentreId OTHER_CENTRE = new CentreId(UUID.fromString("ce000000-0000-4000-8000-000000000002"));
    static final TeamId TEAM = new TeamId(UUID.fromString("7e000000-0000-4000-8000-000000000001"));
    static final PermitId PERMIT = new PermitId(UUID.fromString("9e000000-0000-4000-8000-000000000001"));
    static final Municipality LEEUWARDEN = new Municipality("GM0080");
    static final Subject ABOUT_CHILD = new Subject.Child(CHILD);
    static final Subject ABOUT_ALIAS = new Subject.Alias(new SealedWords("sealed alias"));

    private Examples() {}

    static RegisterSignal register(Subject subject, String... themes) {
        return new RegisterSignal(
                SIGNAL, subject, QuestionType.DEVELOPMENT, Origin.CHILDCARE, themes(themes), Urgency.CONCERN,
                Context.CHILDCARE, CENTRE, LEEUWARDEN, Optional.of(new AgeBand("2-3")), Optional.empty(), TODAY);
    }

    static SignalRegistered registered(Subject subject, String... themes) {
        return new SignalRegistered(
                SIGNAL, subject, QuestionType.DEVELOPMENT, Origin.CHILDCARE, themes(themes), Urgency.CONCERN,
                Context.CHILDCARE, CENTRE, LEEUWARDEN, Optional.of(new AgeBand("2-3")), Optional.empty(), TODAY);
    }

    static SignalRegistered registered() {
        return registered(ABOUT_CHILD, "C1");
    }

    static RecordTalk talk(ParentsView view, LocalDate on) {
        return new RecordTalk(view, on, Optional.empty(), TODAY);
    }

    static RecordTalk talk() {
        return talk(ParentsView.RECOGNISE, TODAY);
    }

    static TalkRecorded talked(Optional<ChildId> child, ParentsView view) {
        return new TalkRecorded(SIGNAL, child, view, TODAY, Optional.empty());
    }

    static TalkRecorded talked() {
        return talked(Optional.of(CHILD), ParentsView.RECOGNISE);
    }

    static ShareWithTeam share(CentreId teamCentre, Allowance permit) {
        return new ShareWithTeam(TEAM, Optional.of(teamCentre), permit);
    }

    static ShareWithTeam share() {
        return share(CENTRE, new Allowance.Granted(PERMIT, "CONSENT"));
    }

    static SharedWithTeam shared() {
        return new SharedWithTeam(SIGNAL, CHILD, TEAM, PERMIT, "CONSENT");
    }

    static AddNote note() {
        return new AddNote(new SealedWords("sealed note"));
    }

    static RecordOutcome conclude(Outcome outcome) {
        return new RecordOutcome(outcome);
    }

    static OutcomeRecorded concluded(Outcome outcome) {
        return new OutcomeRecorded(SIGNAL, Optional.of(CHILD), outcome);
    }

    private static List<Theme> themes(String... codes) {
        return List.of(codes).stream().map(Theme::new).toList();
    }
}
