package nl.kindkring.signal.domain;

import java.time.LocalDate;

/** What people ask around the youth social worker. */
public sealed interface SocialWorkCommand extends SignalCommand.FollowUp {

    /** Bring one worker in, after the parents were consulted. */
    record BringInSocialWorker(PersonId worker, CalledBy calledBy, LocalDate consultedOn, SealedWords agreed, LocalDate today)
            implements SocialWorkCommand {}

    /** End it. */
    record ReleaseSocialWorker() implements SocialWorkCommand {}

    /** Record what the three agreed. */
    record AgreeSolution(LocalDate agreedOn, boolean withChild, SealedWords solution, LocalDate today) implements SocialWorkCommand {}
}
