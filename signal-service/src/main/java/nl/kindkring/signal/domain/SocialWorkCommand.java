package nl.kindkring.signal.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What people ask around the youth social worker. */
public sealed interface SocialWorkCommand extends SignalCommand.FollowUp {

    /** Bring one worker in, after the parents were consulted. */
    record BringInSocialWorker(PersonId worker, CalledBy calledBy, LocalDate consultedOn, SealedWords agreed, LocalDate today)
            implements SocialWorkCommand {}

    /** End it. */
    record ReleaseSocialWorker() implements SocialWorkCommand {}

    /** Somebody of the family asks for it, through the centre (I9). */
    record CallSocialWorker(PersonId by, Optional<SealedWords> words, LocalDate today) implements SocialWorkCommand {}

    /** Whoever asked takes that back. */
    record WithdrawCall(PersonId by) implements SocialWorkCommand {}

    /** Record what the three agreed. */
    record AgreeSolution(LocalDate agreedOn, boolean withChild, SealedWords solution, LocalDate today) implements SocialWorkCommand {}
}
