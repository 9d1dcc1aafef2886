package nl.kindkring.consent.notification;

import java.util.UUID;

/**
 * A mail that may go now.
 *
 * @param id      of the notification; Message-ID
 * @param attempt from 1
 */
record Letter(UUID id, NotificationKind kind, String address, String language, int attempt) {

    Envelope envelope() {
        return new Envelope(id, address, language);
    }

    /** Without the address: this ends up in no log. */
    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
