package nl.kindkring.referral;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator can set for referral-service itself; everything else is {@code kindkring.platform.*}. */
@ConfigMapping(prefix = "kindkring.referral")
public interface ReferralConfig {

    /** Make the work list anew from the event table at this start. Reads go on meanwhile, commands wait. */
    @WithDefault("false")
    boolean rebuildWorkList();
}
