package nl.kindkring.consent.notification;

import java.util.Set;

/**
 * Where somebody wants mail about one child's file, in which language, and of which kinds not.
 *
 * @param version counts the changes, from 1
 */
public record Contact(String address, String language, Set<NotificationKind> optedOut, int version) {

    /** Keeps an own copy. */
    public Contact {
        optedOut = Set.copyOf(optedOut);
    }

    /** Without the address: this ends up in no log. */
    @Override
    public String toString() {
        return "Contact[" + version + "]";
    }
}
