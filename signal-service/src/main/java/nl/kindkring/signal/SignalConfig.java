package nl.kindkring.signal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What an operator can set for signal-service itself; everything else is {@code kindkring.platform.*}. */
@ConfigMapping(prefix = "kindkring.signal")
public interface SignalConfig {

    /** Make the work list anew from the event table at this start. Reads go on meanwhile, commands wait. */
    @WithDefault("false")
    boolean rebuildWorkList();

    /**
     * The organisations whose care coordinators serve all centres of a municipality (N7, N8), by CBS code, such as {@code coordination.GM0268}. Nothing on a
     * topic says who was given that task. A municipality without any: its coordinators serve the centres with which team-service affiliates them.
     */
    Map<String, Set<UUID>> coordination();

    /**
     * The organisations whose privacy officers see refused attempts at all centres of a municipality, by CBS code, such as {@code privacy-offices.GM0268}. Those
     * of an organisation see those of its own centres without it.
     */
    Map<String, Set<UUID>> privacyOffices();

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
