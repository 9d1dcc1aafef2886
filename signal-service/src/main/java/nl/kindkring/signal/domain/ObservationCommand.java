package nl.kindkring.signal.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What people ask of an observation. {@code allowance} is what the permits say at this moment: it may differ from when it was planned. */
public sealed interface ObservationCommand extends SignalCommand.FollowUp {

    /** The observation. */
    ObservationId observation();

    /** Plan it: with consent only (N11), after the talk with the parents (I7). */
    record PlanObservation(ObservationId observation, PersonId observer, LocalDate plannedFor, Allowance allowance, LocalDate today)
            implements ObservationCommand {}

    /** It took place, today or earlier. */
    record HoldObservation(ObservationId observation, LocalDate heldOn, Allowance allowance, LocalDate today)
            implements ObservationCommand {}

    /** Write down what was seen; writing again replaces it for readers, history keeps both. */
    record WriteUpObservation(ObservationId observation, SealedWords report, Allowance allowance) implements ObservationCommand {}

    /** Talk it over (N14). {@code organisation} and its {@code allowance} (JGZ_DOSSIER) matter with youth health care only (N13). */
    record DiscussObservation(ObservationId observation, Audience with, LocalDate discussedOn, Optional<OrganisationId> organisation,
                              Allowance allowance, Optional<SealedWords> note, LocalDate today) implements ObservationCommand {}

    /** It will not take place, for example because the parents withdrew. */
    record CancelObservation(ObservationId observation) implements ObservationCommand {}
}
