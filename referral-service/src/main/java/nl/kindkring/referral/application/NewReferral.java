package nl.kindkring.referral.application;

import java.util.List;
import java.util.Optional;
import nl.kindkring.referral.domain.CaseId;
import nl.kindkring.referral.domain.ChildId;
import nl.kindkring.referral.domain.Level;
import nl.kindkring.referral.domain.Place;
import nl.kindkring.referral.domain.ProviderId;
import nl.kindkring.referral.domain.Theme;

/** What a team asks of a provider, as written, before the reason is sealed. */
public record NewReferral(
        ChildId child, CaseId caseId, ProviderId provider, Level level, Place place, List<Theme> themes, Optional<String> reason) {

    /** Says that a reason was written and not which, so that no log shows it. */
    @Override
    public String toString() {
        return "NewReferral[case=%s, level=%s, reason=%s]".formatted(caseId.value(), level, reason.isPresent() ? "yes" : "no");
    }
}
