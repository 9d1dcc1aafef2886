package nl.kindkring.consent.notification;

import java.util.UUID;

/**
 * Where a mail goes.
 *
 * @param id       Message-ID, the same at each attempt
 * @param language nl or en
 */
record Envelope(UUID id, String address, String language) {

    /** Without the address: this ends up in no log. */
    @Override
    public String toString() {
        return "Envelope[" + id + "]";
    }
}
