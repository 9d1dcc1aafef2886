package nl.kindkring.referral.domain;

import java.util.List;
import java.util.Optional;

/**
 * What is asked of the provider.
 *
 * @param themes one to three, each once
 * @param reason why nothing lighter suffices; required above H2 (I16)
 */
public record Request(
        ChildId child, CaseId caseId, ProviderId provider, Level level, Place place, List<Theme> themes, Optional<SealedWords> reason) {
    /** Keeps its own copy of the themes. */
    public Request {
        themes = List.copyOf(themes);
    }
}
