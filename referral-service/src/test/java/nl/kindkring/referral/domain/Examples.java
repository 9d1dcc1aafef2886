package nl.kindkring.referral.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.referral.domain.CaseFacts.LatestDiscussion;
import nl.kindkring.referral.domain.ReferralCommand.Send;

/** One child, one case, one provider. */
final class Examples {

    static final LocalDate SIGNALLED = LocalDate.of(2026, 11, 13);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final ReferralId REFERRAL = new ReferralId(UUID.fromString("4e000000-0000-4000-8000-000000000001"));
    static final ChildId CHILD = new ChildId(UUID.fromString("c1000000-0000-4000-8000-000000000001"));
    static final CaseId CASE = new CaseId(UUID.fromString("ca000000-0000-4000-8000-000000000001"));
    static final ProviderId PROVIDER = new ProviderId(UUID.fromString("0a000000-0000-4000-8000-000000000001"));
    static final TeamId TEAM = new TeamId(UUID.fromString("7e000000-0000-4000-8000-000000000001"));
    static final SignalId SIGNAL = new SignalId(UUID.fromString("51000000-0000-4000-8000-000000000001"));
    static final PermitId PERMIT = new PermitId(UUID.fromString("9e000000-0000-4000-8000-000000000001"));
    static final Optional<SealedWords> REASON = Optional.of(new SealedWords("c2VhbGVk"));
    static final ReferPermit GRANTED = new ReferPermit.Granted(PERMIT, Ground.CONSENT);
    static final ReferPermit WITHDRAWN = new ReferPermit.Denied("NO_PERMIT");
    static final ReferPermit NOT_ASKED = new ReferPermit.NotAsked();

    static final ReferralEvent ACCEPTED = new ReferralEvent.Accepted(REFERRAL, CHILD);
    static final ReferralEvent WAITING = new ReferralEvent.Waiting(REFERRAL, CHILD, Optional.empty());
    static final ReferralEvent DECLINED = new ReferralEvent.Declined(REFERRAL, CHILD, DeclineReason.NO_CAPACITY);
    static final ReferralEvent TAKEN_BACK = new ReferralEvent.Withdrawn(REFERRAL, CHILD);

    private Examples() {}

    static Request request(Level level, Optional<SealedWords> reason, String... themes) {
        return new Request(CHILD, CASE, PROVIDER, level, Place.HOME, List.of(themes).stream().map(Theme::new).toList(), reason);
    }

    static CaseFacts facts(boolean talked, LatestDiscussion latest) {
        return new CaseFacts(CHILD, TEAM, SIGNAL, talked, latest, SIGNALLED, "GM0453");
    }

    static Send send(Level level, Optional<SealedWords> reason, CaseFacts facts, ReferPermit permit) {
        return new Send(REFERRAL, request(level, reason, "C1"), Optional.of(facts), true, permit, TODAY);
    }

    static Send send(Level level) {
        return send(level, level.needsReason() ? REASON : Optional.empty(), facts(true, LatestDiscussion.REFER_ENDORSED),
                level.isCrisis() ? NOT_ASKED : GRANTED);
    }

    static ReferralEvent sent(Level level) {
        return new ReferralEvent.Sent(
                REFERRAL, request(level, level.needsReason() ? REASON : Optional.empty(), "C1"), TEAM, SIGNAL,
                level.isCrisis() ? Ground.VITAL_INTEREST : Ground.CONSENT,
                level.isCrisis() ? Optional.empty() : Optional.of(PERMIT), "GM0453", SIGNALLED, TODAY);
    }

    static ReferralEvent started() {
        return new ReferralEvent.Started(REFERRAL, CHILD, CASE, Level.H2, Place.HOME, TODAY, 9);
    }

    static ReferralCommand start(LocalDate day, ReferPermit permit) {
        return new ReferralCommand.Start(day, Place.HOME, permit, TODAY);
    }

    static ReferralCommand letWait(Optional<LocalDate> expected) {
        return new ReferralCommand.Wait(expected, GRANTED, TODAY);
    }
}
