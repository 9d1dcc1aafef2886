package nl.kindkring.platform.permit;

import java.util.UUID;

/** What one event means for the permits. */
sealed interface PermitChange {

    record Grant(Permit permit) implements PermitChange {
    }

    record End(UUID subject, UUID permitId) implements PermitChange {
    }

    record Erase(UUID subject) implements PermitChange {
    }

    /** An event about something else. */
    record Nothing() implements PermitChange {
    }
}
