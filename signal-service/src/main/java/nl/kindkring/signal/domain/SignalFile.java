package nl.kindkring.signal.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kindkring.signal.domain.AdviceEvent.AdviceAnswered;
import nl.kindkring.signal.domain.AdviceEvent.AdviceGiven;
import nl.kindkring.signal.domain.ConsultEvent.ConsultAsked;
import nl.kindkring.signal.domain.ObservationEvent.ObservationPlanned;
import nl.kindkring.signal.domain.Signal.Known;
import nl.kindkring.signal.domain.SignalEvent.*;
import nl.kindkring.signal.domain.SocialWorkCallEvent.SocialWorkCallWithdrawn;
import nl.kindkring.signal.domain.SocialWorkCallEvent.SocialWorkerCalled;
import nl.kindkring.signal.domain.SocialWorkEvent.SocialWorkerBroughtIn;

/**
 * All that is known of one signal: where it stands with the parents and the team, and what goes on around it.
 *
 * @param signal       where it stands
 * @param observations by id, in the order in which they were planned
 * @param advices      by id, in the order in which they were given
 * @param socialWork   the youth social worker, where one was brought in
 * @param call         the family's own call for one, as long as none came and it was not taken back (I9)
 * @param consults     the questions to the care coordinator
 */
public record SignalFile(Signal signal, Map<ObservationId, Observation> observations, Map<AdviceId, Advice> advices,
                         Optional<SocialWork> socialWork, Optional<SocialWorkerCalled> call, Consults consults) {

    /** Where every signal begins. */
    public static SignalFile initial() {
        return new SignalFile(SignalHistory.initial(), Map.of(), Map.of(), Optional.empty(), Optional.empty(), new Consults(List.of(), false));
    }

    /** After all these events, in this order. @throws IllegalStateException when the history is impossible */
    public static SignalFile of(List<? extends SignalEvent> events) {
        SignalFile file = initial();
        for (SignalEvent event : events) {
            file = file.after(event);
        }
        return file;
    }

    /** After one more event. @throws IllegalStateException when this event cannot happen now */
    public SignalFile after(SignalEvent event) {
        Signal next = SignalHistory.evolve(signal, event);
        return switch (event) {
            case ObservationEvent e -> new SignalFile(next, observed(e), advices, socialWork, call, consults);
            case AdviceGiven e -> new SignalFile(next, observations, advised(e), socialWork, call, consults.answered());
            case AdviceAnswered e -> new SignalFile(next, observations, advised(e), socialWork, call, consults);
            case SocialWorkerBroughtIn e -> new SignalFile(next, observations, advices, Optional.of(worked(e)), Optional.empty(), consults);
            case SocialWorkEvent e -> new SignalFile(next, observations, advices, Optional.of(worked(e)), call, consults);
            case SocialWorkerCalled e -> new SignalFile(next, observations, advices, socialWork, Optional.of(e), consults);
            case SocialWorkCallWithdrawn _ -> new SignalFile(next, observations, advices, socialWork, Optional.empty(), consults);
            case ConsultAsked e -> new SignalFile(next, observations, advices, socialWork, call, consults.with(e));
            case SignalRegistered _, SignalCorrected _, TalkRecorded _, NoteAdded _, StrengthsAdded _, SharedWithTeam _, OutcomeRecorded _ ->
                new SignalFile(next, observations, advices, socialWork, call, consults);
        };
    }

    /** The signal, registered. @throws IllegalStateException when there is none */
    public Known known() {
        if (signal instanceof Known known) {
            return known;
        }
        throw new IllegalStateException("nobody registered this signal");
    }

    /** Whether an advice waits for the parents' answer (N15). */
    public boolean adviceAwaitsParents() {
        return advices.values().stream().anyMatch(Advice::awaitsParents);
    }

    /** The youth social worker who may know now; empty when there is none (any more). */
    public Optional<PersonId> socialWorker() {
        return socialWork.filter(SocialWork::present).map(work -> work.broughtIn().worker());
    }

    /** Whether anybody responded to it (L14): anything but adding words. */
    public boolean responded() {
        return !(signal instanceof Signal.Noticed) || !observations.isEmpty() || !advices.isEmpty() || !consults.asked().isEmpty();
    }

    /** Whether help was advised that the parents did not endorse, and no advice that they did (N15). */
    boolean onlyUnendorsedAdvice() {
        var toParents = advices.values().stream().filter(advice -> advice.given().addressee() == Addressee.PARENTS).toList();
        return !toParents.isEmpty() && toParents.stream().noneMatch(Advice::endorsed);
    }

    private SocialWork worked(SocialWorkEvent event) {
        if (event instanceof SocialWorkerBroughtIn first && socialWork.isEmpty()) {
            return new SocialWork(first, true, List.of());
        }
        return socialWork.orElseThrow(() -> new IllegalStateException("nobody was brought in")).after(event);
    }

    private Map<ObservationId, Observation> observed(ObservationEvent event) {
        return with(observations, event.observation(), event instanceof ObservationPlanned planned
                ? Observation.begun(planned) : known(observations, event.observation()).after(event));
    }

    private Map<AdviceId, Advice> advised(AdviceEvent event) {
        return with(advices, event.advice(), switch (event) {
            case AdviceGiven given -> new Advice(given, List.of());
            case AdviceAnswered answered -> known(advices, event.advice()).after(answered);
        });
    }

    private static <K, V> V known(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("something happened to what never began");
        }
        return value;
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        var more = new LinkedHashMap<>(map);
        more.put(key, value);
        return Collections.unmodifiableMap(more);
    }
}
