package nl.kindkring.signal.reportingcode.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Where a case of the reporting code stands.
 *
 * <pre>Unknown → Underway → Decided → Reported, and from the last two back to Underway by weighing anew</pre>
 */
public sealed interface SafetyCase {

    /** Before anything happened. */
    record Unknown() implements SafetyCase {}

    /** Every state after the beginning. */
    sealed interface Known extends SafetyCase {

        /** How far the steps came. */
        Progress progress();
    }

    /** The steps are being taken. */
    record Underway(Progress progress) implements Known {}

    /** Step 5 was taken. */
    record Decided(Progress progress, Decision decision) implements Known {}

    /** Veilig Thuis has the report. */
    record Reported(Progress progress, Decision decision) implements Known {}

    /**
     * How far the steps came.
     *
     * @param begun     how it began
     * @param passed    steps taken or passed over
     * @param consulted who was asked so far
     * @param weighing  the latest
     */
    record Progress(CaseEvent.Begun begun, Set<Step> passed, Set<Consulted> consulted, Optional<Weighing> weighing) {

        /** Whether all steps before it were taken or passed over. */
        public boolean readyFor(Step step) {
            return Arrays.stream(Step.values()).filter(each -> each.ordinal() < step.ordinal()).allMatch(passed::contains);
        }
    }
}
