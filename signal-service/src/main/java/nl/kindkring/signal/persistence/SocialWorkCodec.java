package nl.kindkring.signal.persistence;

import static nl.kindkring.signal.persistence.StoredFields.words;

import nl.kindkring.signal.domain.AroundEvent;
import nl.kindkring.signal.domain.CalledBy;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.ParentsView;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SealedWords;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.SocialWorkCallEvent;
import nl.kindkring.signal.domain.SocialWorkCallEvent.*;
import nl.kindkring.signal.domain.SocialWorkEvent;
import nl.kindkring.signal.domain.SocialWorkEvent.*;

/** Between the events around the youth social worker and their stored form. */
final class SocialWorkCodec {

    private SocialWorkCodec() {}

    static StoredSocialWork payload(SocialWorkEvent event) {
        return switch (event) {
            case SocialWorkerBroughtIn e -> new StoredSocialWork.BroughtIn(e.child().value(), e.worker().value(), e.calledBy().name(),
                    e.parentsView().name(), e.consultedOn(), e.agreed().ciphertext());
            case SocialWorkerReleased e -> new StoredSocialWork.Released(e.child().value(), e.worker().value());
            case SolutionAgreed e -> new StoredSocialWork.Solution(e.child().value(), e.agreedOn(), e.withChild(), e.solution().ciphertext());
        };
    }

    static StoredSocialWork payload(SocialWorkCallEvent event) {
        return switch (event) {
            case SocialWorkerCalled e -> new StoredSocialWork.Called(e.child().value(), e.by().value(), words(e.words()), e.calledOn());
            case SocialWorkCallWithdrawn e -> new StoredSocialWork.CallWithdrawn(e.child().value());
        };
    }

    static AroundEvent event(SignalId signal, StoredSocialWork payload) {
        return switch (payload) {
            case StoredSocialWork.BroughtIn p -> new SocialWorkerBroughtIn(signal, new ChildId(p.childId()), new PersonId(p.workerId()),
                    CalledBy.valueOf(p.calledBy()), ParentsView.valueOf(p.parentsView()), p.consultedOn(), new SealedWords(p.agreed()));
            case StoredSocialWork.Released p -> new SocialWorkerReleased(signal, new ChildId(p.childId()), new PersonId(p.workerId()));
            case StoredSocialWork.Called p -> new SocialWorkerCalled(signal, new ChildId(p.childId()), new PersonId(p.calledBy()), words(p.words()), p.calledOn());
            case StoredSocialWork.CallWithdrawn p -> new SocialWorkCallWithdrawn(signal, new ChildId(p.childId()));
            case StoredSocialWork.Solution p ->
                new SolutionAgreed(signal, new ChildId(p.childId()), p.agreedOn(), p.withChild(), new SealedWords(p.solution()));
        };
    }
}
