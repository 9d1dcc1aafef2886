package nl.kindkring.referral.application;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.referral.domain.ReferralCommand.Withdraw;
import nl.kindkring.referral.domain.ReferralId;
import org.jspecify.annotations.Nullable;

/** A team takes a referral back, at any time before help starts. Needs no permit: it tells nobody anything. */
@ApplicationScoped
public class WithdrawingAReferral {

    private final ReferralCommandHandler handler;

    WithdrawingAReferral(ReferralCommandHandler handler) {
        this.handler = handler;
    }

    /** Withdraws and gives the new version. */
    public int withdraw(ReferralId id, @Nullable String ifMatch) {
        return handler.followUp(id, ifMatch, _ -> new Withdraw());
    }
}
