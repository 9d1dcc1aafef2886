package nl.kindkring.signal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator can set for signal-service itself; everything else is {@code kindkring.platform.*}. */
@ConfigMapping(prefix = "kindkring.signal")
public interface SignalConfig {

    /** Make the work list anew from the event table at this start. Reads go on meanwhile, commands wait. */
    @WithDefault("false")
    boolean rebuildWorkList();

    /** Response targets (L14). */
    ResponseDays responseDays();

    /** Calendar days within which somebody responds, counted from the day of registering; 0 is the same day. */
    interface ResponseDays {

        /** Urgency QUESTION. */
        @WithDefault("14")
        int question();

        /** Urgency CONCERN. */
        @WithDefault("7")
        int concern();

        /** Urgency SERIOUS. */
        @WithDefault("2")
        int serious();

        /** Urgency ACUTE. */
        @WithDefault("0")
        int acute();
    }
}
