package nl.kindkring.signal.reportingcode.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What people ask in the reporting code. Time and looked-up facts travel inside; who asks is kept around the event. */
public sealed interface CaseCommand {

    /** Begin: the first step is what was seen and heard. */
    record Begin(CaseId id, ChildId child, CentreId centre, String municipality, SuspectedOf suspectedOf, Account signals, LocalDate today)
            implements CaseCommand {}

    /** Anything after the beginning. */
    sealed interface FollowUp extends CaseCommand {}

    /** Step 1 again: write down more of what was seen. */
    record MapSignals(Account signals) implements FollowUp {}

    /** Step 2. */
    record RecordConsult(Set<Consulted> with, LocalDate on, Account account, LocalDate today) implements FollowUp {}

    /** Step 3. */
    record RecordTalk(Set<TalkedWith> with, LocalDate on, Account account, LocalDate today) implements FollowUp {}

    /** Pass over a step, for a reason. */
    record SkipStep(Step step, SkipReason reason, Account account) implements FollowUp {}

    /** Step 4; again after help was decided, when it has to be weighed whether it works. */
    record Weigh(Weighing weighing) implements FollowUp {}

    /** Step 5. */
    record Decide(Decision decision, Optional<WithoutReport> withoutReport, Account account) implements FollowUp {}

    /** The report was given to Veilig Thuis. */
    record HandOver(Channel channel, LocalDate on, LocalDate today) implements FollowUp {}
}
