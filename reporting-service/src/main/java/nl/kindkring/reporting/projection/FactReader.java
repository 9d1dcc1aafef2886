package nl.kindkring.reporting.projection;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.reporting.catalogue.Period;

/**
 * Reads one published event into facts. What may never be counted is left out here, at the source: theme D4 (safety at home) and
 * signals about a group or a professional's own practice, which are about no child.
 */
final class FactReader {

    private static final String SAFETY_AT_HOME = "D4";

    private FactReader() {}

    static void read(IncomingEvent event, FactBatch into) {
        JsonNode data = event.data();
        switch (event.type()) {
            case "nl.kindkring.consent.child-registered.v1", "nl.kindkring.consent.statistics-attributes-changed.v1" -> child(data, into);
            case "nl.kindkring.consent.statistics-objected.v1" -> into.exclude(id(data, "childId"), false, data.required("objected").booleanValue());
            case "nl.kindkring.consent.child-erased.v1" -> into.exclude(id(data, "childId"), true, false);
            case "nl.kindkring.consent.consent-decided.v1" -> into.consents.add(new FactBatch.ConsentFact(id(data, "consentId"),
                    text(data, "outcome"), id(data, "childId"), text(data, "purpose"), dayOf(event).toString()));
            case "nl.kindkring.signal.registered.v1" -> signal(data, into);
            case "nl.kindkring.referral.sent.v1" -> into.referrals.add(new FactBatch.ReferralFact(id(data, "referralId"),
                    id(data, "childId"), id(data, "providerId"), text(data, "municipality")));
            case "nl.kindkring.referral.started.v1" -> into.help.add(new FactBatch.HelpFact(id(data, "referralId"), id(data, "childId"),
                    text(data, "level"), data.required("daysToHelp").intValue(), text(data, "startedOn")));
            default -> { /* other events carry nothing that is counted */ }
        }
    }

    private static void child(JsonNode data, FactBatch into) {
        UUID childId = id(data, "childId");
        UUID centreId = data.hasNonNull("centreId") ? id(data, "centreId") : null;
        into.children.put(childId, new FactBatch.Child(childId, text(data, "municipality"), text(data, "district"), text(data, "ageBand"), centreId));
    }

    private static void signal(JsonNode data, FactBatch into) {
        String kind = text(data, "subjectKind");
        if (kind.equals("GROUP") || kind.equals("PRACTICE")) {
            return;
        }
        UUID signalId = id(data, "signalId");
        UUID contributor = kind.equals("CHILD") ? id(data, "childId") : signalId;
        String ageBand = data.hasNonNull("ageBand") ? text(data, "ageBand") : null;
        for (JsonNode theme : data.required("themes")) {
            if (!theme.textValue().equals(SAFETY_AT_HOME)) {
                into.signals.add(new FactBatch.SignalFact(signalId, theme.textValue(), contributor, id(data, "centreId"),
                        text(data, "municipality"), ageBand, text(data, "registeredOn")));
            }
        }
    }

    static LocalDate dayOf(IncomingEvent event) {
        return LocalDate.ofInstant(event.time(), Period.ZONE);
    }

    private static UUID id(JsonNode data, String field) {
        return UUID.fromString(text(data, field));
    }

    private static String text(JsonNode data, String field) {
        String value = data.required(field).textValue();
        if (value == null) {
            throw new IllegalArgumentException("field " + field + " is not a text");
        }
        return value;
    }
}
