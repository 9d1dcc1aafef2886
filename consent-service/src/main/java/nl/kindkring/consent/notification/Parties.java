package nl.kindkring.consent.notification;

import java.util.UUID;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Party;

/** A party from the text by which the tables name it: the other way round of {@link nl.kindkring.consent.projection.FileList#text}. */
final class Parties {

    private Parties() {}

    static Party of(String text) {
        return text.equals("YOUTH") ? new Party.Youth() : new Party.Holder(new HolderId(UUID.fromString(text)));
    }
}
