package nl.kindkring.signal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator can set for signal-service itself; everything else is {@code kindkring.platform.*}. */
@ConfigMapping(prefix = "kindkring.signal")
public interface SignalConfig {

    /** Make the work list anew from the event table at this start. Reads go on meanwhile, commands wait. */
    @WithDefault("false")
    boolean rebuildWorkList();
}
