package nl.kindkring.referral.domain;

import java.time.LocalDate;
import java.util.Optional;
import nl.kindkring.referral.domain.ReferralEvent.Sent;

/**
 * Where a referral stands. {@link Started} can only be made out of {@link TakenOn}: help that nobody accepted cannot start.
 *
 * <pre>
 * NotSent → Pending → Accepted → Waiting ⟲ → Started → Closed
 *              ├→ Declined  └──────┴────────────┘
 *              └────────────┴──────┴→ Withdrawn
 * </pre>
 */
public sealed interface Referral {

    /** Before anything happened. */
    record NotSent() implements Referral {}

    /** Every state after sending. */
    sealed interface Known extends Referral {

        /** What was asked, of whom. */
        Sent sent();
    }

    /** Help has not started and may still be called off. */
    sealed interface BeforeStart extends Known {}

    /** The provider will help, and help has not started. */
    sealed interface TakenOn extends BeforeStart {}

    /** Help has started: the provider follows the child, and the team reads no more (N18). */
    sealed interface HandedOver extends Known {

        /** How it started. */
        Started start();
    }

    /** Sent; the provider owes an answer. */
    record Pending(Sent sent) implements BeforeStart {}

    /** The provider will help. */
    record Accepted(Sent sent) implements TakenOn {}

    /** The family waits, until this day where it is known. */
    record Waiting(Sent sent, Optional<LocalDate> expectedStart) implements TakenOn {}

    /** The provider will not help; another may be asked. */
    record Declined(Sent sent, DeclineReason reason) implements Known {}

    /** Taken back by the team. */
    record Withdrawn(Sent sent) implements Known {}

    /** Help goes on. */
    record Started(TakenOn before, LocalDate startedOn, Place place, int daysToHelp) implements HandedOver {

        @Override
        public Started start() {
            return this;
        }

        @Override
        public Sent sent() {
            return before.sent();
        }
    }

    /** Help ended. */
    record Closed(Started before, Outcome outcome) implements HandedOver {

        @Override
        public Started start() {
            return before;
        }

        @Override
        public Sent sent() {
            return before.sent();
        }
    }
}
