package nl.kindkring.signal.domain;

import nl.kindkring.signal.domain.Signal.*;
import nl.kindkring.signal.domain.SignalEvent.SignalCorrected;
import nl.kindkring.signal.domain.SignalEvent.SignalRegistered;

/** A signal with other codes stands where it stood. */
final class Corrections {

    private Corrections() {}

    static Open applied(Open signal, SignalCorrected corrected) {
        return switch (signal) {
            case Resting(Active active) -> new Resting(applied(active, codes(active.registered(), corrected)));
            case Active active -> applied(active, codes(active.registered(), corrected));
        };
    }

    private static Active applied(Active signal, SignalRegistered codes) {
        return switch (signal) {
            case Noticed _ -> new Noticed(codes);
            case Discussed discussed -> new Discussed(codes, discussed.talk());
            case Shared shared -> new Shared(codes, shared.talk(), shared.share());
        };
    }

    private static SignalRegistered codes(SignalRegistered was, SignalCorrected now) {
        return new SignalRegistered(was.signal(), was.subject(), now.questionType(), now.origin(), now.themes(), now.urgency(), now.context(),
                was.centre(), was.municipality(), now.ageBand(), was.note(), was.registeredOn());
    }
}
