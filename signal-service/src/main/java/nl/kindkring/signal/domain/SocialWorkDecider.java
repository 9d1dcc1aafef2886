package nl.kindkring.signal.domain;

import static nl.kindkring.signal.domain.SignalDecision.accepted;
import static nl.kindkring.signal.domain.SignalDecision.refused;
import static nl.kindkring.signal.domain.SignalRejection.*;

import java.util.Optional;
import nl.kindkring.signal.domain.Signal.Discussed;
import nl.kindkring.signal.domain.Signal.Noticed;
import nl.kindkring.signal.domain.Signal.Open;
import nl.kindkring.signal.domain.Signal.Shared;
import nl.kindkring.signal.domain.SignalEvent.TalkRecorded;
import nl.kindkring.signal.domain.SocialWorkCallEvent.*;
import nl.kindkring.signal.domain.SocialWorkCommand.*;
import nl.kindkring.signal.domain.SocialWorkEvent.*;

/** The rules of bringing in the youth social worker: after the talk, in consultation with the parents, one worker (I7 to I11). */
final class SocialWorkDecider {

    private SocialWorkDecider() {}

    static SignalDecision decide(SocialWorkCommand command, SignalFile file, Open signal) {
        return switch (signal.registered().subject()) {
            case Subject.Alias _ -> refused(ALIAS_STAYS_INSIDE);
            case Subject.Family _, Subject.Group _, Subject.Practice _ -> refused(NOT_ABOUT_ONE_CHILD);
            case Subject.Child(ChildId child) -> switch (command) {
                case BringInSocialWorker c -> bringIn(c, file, signal, child);
                case ReleaseSocialWorker() -> present(file)
                        .map(work -> accepted(new SocialWorkerReleased(signal.registered().signal(), child, work.broughtIn().worker())))
                        .orElseGet(() -> refused(NO_SOCIAL_WORKER));
                case CallSocialWorker c -> call(c, file, signal, child);
                case WithdrawCall(PersonId by) -> file.call().filter(call -> call.by().equals(by))
                        .map(_ -> accepted(new SocialWorkCallWithdrawn(signal.registered().signal(), child)))
                        .orElseGet(() -> refused(NO_SOCIAL_WORKER_CALL));
                case AgreeSolution c -> present(file).map(work -> agree(c, work, signal, child)).orElseGet(() -> refused(NO_SOCIAL_WORKER));
            };
        };
    }

    private static SignalDecision bringIn(BringInSocialWorker c, SignalFile file, Open signal, ChildId child) {
        TalkRecorded talk;
        switch (signal.active()) {
            case Noticed _ -> {
                return refused(PARENTS_FIRST);
            }
            case Discussed discussed -> talk = discussed.talk();
            case Shared shared -> talk = shared.talk();
        }
        if (signal.registered().themes().stream().noneMatch(WhoComesIn::psychosocial)) {
            return refused(NOT_PSYCHOSOCIAL);
        }
        if (c.consultedOn().isAfter(c.today())) {
            return refused(CONSULTED_IN_FUTURE);
        }
        if (c.consultedOn().isBefore(talk.talkedOn())) {
            return refused(CONSULTED_BEFORE_TALK);
        }
        return present(file).isPresent() ? refused(SOCIAL_WORKER_PRESENT)
                : accepted(new SocialWorkerBroughtIn(signal.registered().signal(), child, c.worker(), c.calledBy(), talk.parentsView(),
                        c.consultedOn(), c.agreed()));
    }

    /** A call is no talk: it opens nothing, and the centre goes on as with any signal (I7). */
    private static SignalDecision call(CallSocialWorker c, SignalFile file, Open signal, ChildId child) {
        if (signal.registered().themes().stream().noneMatch(WhoComesIn::psychosocial)) {
            return refused(NOT_PSYCHOSOCIAL);
        }
        if (present(file).isPresent()) {
            return refused(SOCIAL_WORKER_PRESENT);
        }
        return file.call().isPresent() ? refused(SOCIAL_WORKER_CALLED)
                : accepted(new SocialWorkerCalled(signal.registered().signal(), child, c.by(), c.words(), c.today()));
    }

    private static SignalDecision agree(AgreeSolution c, SocialWork work, Open signal, ChildId child) {
        if (c.agreedOn().isAfter(c.today())) {
            return refused(AGREED_IN_FUTURE);
        }
        return c.agreedOn().isBefore(work.broughtIn().consultedOn()) ? refused(AGREED_BEFORE_CONSULTED)
                : accepted(new SolutionAgreed(signal.registered().signal(), child, c.agreedOn(), c.withChild(), c.solution()));
    }

    private static Optional<SocialWork> present(SignalFile file) {
        return file.socialWork().filter(SocialWork::present);
    }
}
