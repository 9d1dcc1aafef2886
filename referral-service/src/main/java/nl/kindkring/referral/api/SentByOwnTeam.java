package nl.kindkring.referral.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;
import nl.kindkring.referral.application.OwnUnits;
import nl.kindkring.referral.domain.ReferralId;
import nl.kindkring.referral.projection.ReferralWorkList;

/** For who belongs to the team that sent the referral. */
@ApplicationScoped
class SentByOwnTeam implements ScopeRule {

    private final ReferralWorkList workList;
    private final OwnUnits own;

    SentByOwnTeam(ReferralWorkList workList, OwnUnits own) {
        this.workList = workList;
        this.own = own;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return workList.entry(new ReferralId(path.uuid("referralId"))).filter(own::sent).isPresent();
    }
}
