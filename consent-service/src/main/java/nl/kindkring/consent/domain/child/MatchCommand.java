package nl.kindkring.consent.domain.child;

import java.time.LocalDate;
import java.util.Map;
import nl.kindkring.consent.domain.family.HolderId;

/** What somebody who compared two records found. */
public sealed interface MatchCommand {

    /**
     * They are of one child; the first keeps the family of both.
     *
     * @param samePeople holders who are one person although no login says so: the other record's, and the first record's
     * @param today      the day in the Netherlands
     */
    record Unite(Map<HolderId, HolderId> samePeople, LocalDate today) implements MatchCommand {

        /** Keeps an own copy. */
        public Unite {
            samePeople = Map.copyOf(samePeople);
        }
    }

    /** They were united by mistake. */
    record Part(LocalDate today) implements MatchCommand {}

    /** They are two children. */
    record TellApart() implements MatchCommand {}
}
