package nl.kindkring.reporting.projection;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import nl.kindkring.contracts.consent.ConsentOutcome;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.referral.DeclineReason;
import nl.kindkring.contracts.referral.HelpLevel;
import nl.kindkring.contracts.referral.Place;
import nl.kindkring.contracts.signal.AbsenceAlertKind;
import nl.kindkring.contracts.signal.AbsenceEndReason;
import nl.kindkring.contracts.signal.Origin;
import nl.kindkring.contracts.signal.SignalOutcome;
import nl.kindkring.contracts.signal.SubjectKind;
import nl.kindkring.contracts.signal.Urgency;
import nl.kindkring.contracts.team.CaseCloseReason;
import nl.kindkring.contracts.team.CentreKind;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.reporting.catalogue.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads one published event into facts. What may never be counted is left out here, at the source: theme D4 and outcome SAFETY (safety at home),
 * and signals about a group or a professional's own practice, which are about no child.
 *
 * <p>A type that is not known here is passed over, a later version of a known one too: its publisher sends both until nobody reads the old one
 * (decision 031). An event of a known type that misses a field or has a code that no list has, is refused, and so parked: figures without it
 * would be too low, and nothing is released while it waits (decision 081).
 */
final class FactReader {

    private static final String SAFETY_AT_HOME = "D4";

    private final Set<String> themes;
    private final Set<String> ageBands;

    /** With the codes of the lists that are not enumerations of the contract. */
    FactReader(Set<String> themes, Set<String> ageBands) {
        this.themes = Set.copyOf(themes);
        this.ageBands = Set.copyOf(ageBands);
    }

    /** @throws IllegalArgumentException when it is an event of a known type that cannot be right */
    void read(IncomingEvent event, FactBatch into) {
        JsonNode data = event.data();
        switch (event.type()) {
            case "nl.kindkring.consent.child-registered.v1", "nl.kindkring.consent.statistics-attributes-changed.v1" -> into.add(child(event, data));
            case "nl.kindkring.consent.statistics-objected.v1" ->
                into.add(new FactBatch.Exclusion(id(data, "childId"), event.sequence(), false, data.required("objected").booleanValue()));
            case "nl.kindkring.consent.statistics-counted-as.v1" ->
                into.add(new FactBatch.CountedChild(id(data, "childId"), event.sequence(), id(data, "countedAs")));
            case "nl.kindkring.consent.child-erased.v1" -> into.add(new FactBatch.Exclusion(id(data, "childId"), 0, true, false));
            case "nl.kindkring.consent.consent-requested.v1" -> into.add(consent(event, data, "ASKED"));
            case "nl.kindkring.consent.consent-decided.v1" ->
                into.add(consent(event, data, ConsentOutcome.valueOf(text(data, "outcome")).name()));
            case "nl.kindkring.signal.registered.v1" -> registered(event, data, into);
            case "nl.kindkring.signal.corrected.v1" -> into.add(signal(event, data, null, null, null, null));
            case "nl.kindkring.signal.outcome-recorded.v1" -> outcome(event, data, into);
            case "nl.kindkring.signal.visit-held.v1" ->
                into.add(new FactBatch.Visit(id(data, "visitId"), id(data, "centreId"), day(data, "heldOn")));
            case "nl.kindkring.signal.absence-alerted.v1" -> into.add(new FactBatch.Alert(id(data, "absenceId"), alertKind(data), event.sequence(),
                    id(data, "childId"), id(data, "centreId"), text(data, "municipality"), day(data, "since"), data.required("exempt").booleanValue(),
                    dayOf(event), event.time()));
            case "nl.kindkring.signal.absence-ended.v1" -> into.add(new FactBatch.AlertEnd(id(data, "absenceId"), alertKind(data),
                    event.sequence(), day(data, "endedOn"), AbsenceEndReason.valueOf(text(data, "reason")).name()));
            case "nl.kindkring.referral.sent.v1" -> into.add(new FactBatch.Referral(id(data, "referralId"), event.sequence(), id(data, "childId"),
                    id(data, "caseId"), id(data, "providerId"), level(data), themes(data), text(data, "municipality"), day(data, "sentOn"), event.time()));
            case "nl.kindkring.referral.declined.v1" -> into.add(new FactBatch.Decline(id(data, "referralId"),
                    DeclineReason.valueOf(text(data, "reason")).name(), dayOf(event), event.time()));
            case "nl.kindkring.referral.started.v1" -> into.add(new FactBatch.Help(id(data, "referralId"), id(data, "childId"), level(data),
                    Place.valueOf(text(data, "place")).name(), data.required("daysToHelp").intValue(), day(data, "startedOn"), event.time()));
            case "nl.kindkring.referral.withdrawn.v1", "nl.kindkring.referral.closed.v1" ->
                into.add(new FactBatch.ReferralEnd(id(data, "referralId"), dayOf(event)));
            case "nl.kindkring.team.centre-registered.v1" -> into.add(new FactBatch.Centre(id(data, "centreId"),
                    CentreKind.valueOf(text(data, "kind")).name(), text(data, "municipality"), text(data, "district"), dayOf(event)));
            case "nl.kindkring.team.team-formed.v1" -> into.add(new FactBatch.Team(id(data, "teamId"), id(data, "centreId")));
            case "nl.kindkring.team.case-opened.v1" -> into.add(new FactBatch.TeamCase(id(data, "caseId"), id(data, "teamId"), id(data, "signalId")));
            case "nl.kindkring.team.case-closed.v1" -> into.add(new FactBatch.CaseClosed(id(data, "caseId"), id(data, "childId"),
                    CaseCloseReason.valueOf(text(data, "reason")).name(), dayOf(event), event.time()));
            default -> { /* carries nothing that is counted */ }
        }
    }

    private FactBatch.ChildState child(IncomingEvent event, JsonNode data) {
        String ageBand = known(ageBands, "ageBand", text(data, "ageBand"));
        return new FactBatch.ChildState(id(data, "childId"), dayOf(event), event.sequence(), text(data, "municipality"), text(data, "district"), ageBand,
                data.hasNonNull("centreId") ? id(data, "centreId") : null);
    }

    private static FactBatch.Consent consent(IncomingEvent event, JsonNode data, String step) {
        return new FactBatch.Consent(id(data, "consentId"), step, dayOf(event), id(data, "childId"), Purpose.valueOf(text(data, "purpose")).name(),
                event.time());
    }

    private void registered(IncomingEvent event, JsonNode data, FactBatch into) {
        UUID signalId = id(data, "signalId");
        UUID contributor = switch (SubjectKind.valueOf(text(data, "subjectKind"))) {
            case CHILD -> id(data, "childId");
            case ALIAS, FAMILY -> signalId;
            case GROUP, PRACTICE -> null;
        };
        if (contributor != null) {
            into.add(signal(event, data, contributor, id(data, "centreId"), text(data, "municipality"), day(data, "registeredOn")));
        }
    }

    private FactBatch.Signal signal(IncomingEvent event, JsonNode data, @Nullable UUID contributor, @Nullable UUID centreId, @Nullable String municipality,
            @Nullable LocalDate day) {
        String ageBand = data.hasNonNull("ageBand") ? known(ageBands, "ageBand", text(data, "ageBand")) : null;
        return new FactBatch.Signal(id(data, "signalId"), event.sequence(), contributor, centreId, municipality, day, themes(data), ageBand,
                Urgency.valueOf(text(data, "urgency")).name(), Origin.valueOf(text(data, "origin")).name(), event.time());
    }

    private static void outcome(IncomingEvent event, JsonNode data, FactBatch into) {
        SignalOutcome outcome = SignalOutcome.valueOf(text(data, "outcome"));
        if (outcome != SignalOutcome.SAFETY) {
            into.add(new FactBatch.Outcome(id(data, "signalId"), outcome.name(), dayOf(event), event.time()));
        }
    }

    private String themes(JsonNode data) {
        StringJoiner kept = new StringJoiner(",");
        for (JsonNode theme : data.required("themes")) {
            String code = known(themes, "themes", theme.textValue());
            if (!code.equals(SAFETY_AT_HOME)) {
                kept.add(code);
            }
        }
        return kept.toString();
    }

    private static String level(JsonNode data) {
        return HelpLevel.valueOf(text(data, "level")).name();
    }

    private static String alertKind(JsonNode data) {
        return AbsenceAlertKind.valueOf(text(data, "kind")).name();
    }

    /** The Dutch day on which the publisher says it happened. */
    static LocalDate dayOf(IncomingEvent event) {
        return LocalDateTime.ofInstant(event.time(), Period.ZONE).toLocalDate();
    }

    private static String known(Set<String> codes, String field, @Nullable String code) {
        if (code == null || !codes.contains(code)) {
            throw new IllegalArgumentException("field " + field + " has a code that is not in its list");
        }
        return code;
    }

    private static LocalDate day(JsonNode data, String field) {
        return LocalDate.parse(text(data, field));
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
