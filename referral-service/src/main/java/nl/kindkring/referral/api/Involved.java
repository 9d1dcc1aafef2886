package nl.kindkring.referral.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;
import nl.kindkring.referral.application.OwnUnits;
import nl.kindkring.referral.domain.ReferralId;
import nl.kindkring.referral.projection.ReferralWorkList;

/** A referral is for the team that sent it and the provider that was asked; for anybody else it does not exist. */
@ApplicationScoped
class Involved implements ScopeRule {

    private final ReferralWorkList workList;
    private final OwnUnits own;

    Involved(ReferralWorkList workList, OwnUnits own) {
        this.workList = workList;
        this.own = own;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return workList.entry(new ReferralId(path.uuid("referralId"))).filter(row -> own.sent(row) || own.received(row)).isPresent();
    }
}
