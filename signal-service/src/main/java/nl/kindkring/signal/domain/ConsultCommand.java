package nl.kindkring.signal.domain;

import java.time.LocalDate;

/** What a centre asks of its care coordinator. */
public sealed interface ConsultCommand extends SignalCommand.FollowUp {

    /** Ask about an alias, a family, a group or one's own practice (N6). */
    record AskConsult(SealedWords question, LocalDate today) implements ConsultCommand {}
}
