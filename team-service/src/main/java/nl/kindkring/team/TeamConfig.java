package nl.kindkring.team;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator can set for team-service itself; everything else is {@code kindkring.platform.*}. */
@ConfigMapping(prefix = "kindkring.team")
public interface TeamConfig {

    /** Make the directory and the work list anew from the event table at this start. Reads go on meanwhile, commands wait. */
    @WithDefault("false")
    boolean rebuildReadModels();
}
