package nl.kindkring.reporting.projection;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.contracts.PublishedEvent;
import nl.kindkring.contracts.consent.ChildRegistered;
import nl.kindkring.contracts.referral.HelpLevel;
import nl.kindkring.contracts.referral.Place;
import nl.kindkring.contracts.referral.ReferralSent;
import nl.kindkring.contracts.referral.ReferralStarted;
import nl.kindkring.contracts.signal.Context;
import nl.kindkring.contracts.signal.Origin;
import nl.kindkring.contracts.signal.QuestionType;
import nl.kindkring.contracts.signal.SignalCorrected;
import nl.kindkring.contracts.signal.SignalRegistered;
import nl.kindkring.contracts.signal.SubjectKind;
import nl.kindkring.contracts.signal.Urgency;
import nl.kindkring.contracts.team.CentreKind;
import nl.kindkring.contracts.team.CentreRegistered;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.reporting.catalogue.Period;

/**
 * A past written by hand: events of the contract, each at its moment, in the order in which they happened. Around the borders of the first quarter of 2026, which begins in winter time and ends
 * on the day on which summer time begins.
 */
final class Past {

    /** The first quarter of 2026. */
    static final Period QUARTER = Period.parse("2026-Q1");
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 12, 29);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 29);
    /** The last millisecond before the quarter in the Netherlands; in UTC it is still the evening of its last day but one, an hour before midnight. */
    static final Instant BEFORE = Instant.parse("2025-12-28T22:59:59.999Z");
    static final Instant FIRST = Instant.parse("2025-12-28T23:00:00Z");
    /** Its last millisecond, in summer time. */
    static final Instant LAST = Instant.parse("2026-03-29T21:59:59.999Z");
    static final Instant AFTER = Instant.parse("2026-03-29T22:00:00Z");
    static final String TOWN = "GM1004";
    static final String DISTRICT = "WK100401";

    private static final LocalDate LONG_AGO = LocalDate.of(2025, 9, 1);
    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    private final List<IncomingEvent> events = new ArrayList<>();
    private final Map<String, Integer> versions = new HashMap<>();

    /** Everything, in the order in which it happened. */
    List<IncomingEvent> events() {
        return List.copyOf(events);
    }

    Past at(Instant moment, PublishedEvent what) {
        events.add(new IncomingEvent(UUID.randomUUID(), "kindkring.any.v1", 0, 0, what.key(), what.type(), "urn:kindkring:test", what.key(), moment,
                versions.merge(what.key(), 1, Integer::sum), JSON.valueToTree(what)));
        return this;
    }

    Past on(LocalDate day, PublishedEvent what) {
        return at(noon(day), what);
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Period.ZONE).toInstant();
    }

    /** A child of four or five, known since long. */
    UUID child(UUID centre) {
        return child("4-5", centre);
    }

    UUID child(String ageBand, UUID centre) {
        return child(LONG_AGO, TOWN, DISTRICT, ageBand, centre);
    }

    UUID child(LocalDate known, String municipality, String district, String ageBand, UUID centre) {
        UUID child = UUID.randomUUID();
        on(known, new ChildRegistered(child, municipality, district, ageBand, centre));
        return child;
    }

    UUID centre(CentreKind kind) {
        return centre(kind, noon(LONG_AGO));
    }

    UUID centre(CentreKind kind, Instant since) {
        UUID centre = UUID.randomUUID();
        at(since, new CentreRegistered(centre, UUID.randomUUID(), kind, TOWN, DISTRICT));
        return centre;
    }

    UUID signal(UUID child, UUID centre, LocalDate day, Urgency urgency, String... themes) {
        return signal(SubjectKind.CHILD, child, centre, day, urgency, Origin.SCHOOL, themes);
    }

    /** Without a child, of the age of four or five as its centre says. */
    UUID signal(SubjectKind kind, UUID centre, LocalDate day, String... themes) {
        return signal(kind, null, centre, day, Urgency.CONCERN, Origin.SCHOOL, themes);
    }

    UUID signal(SubjectKind kind, UUID child, UUID centre, LocalDate day, Urgency urgency, Origin origin, String... themes) {
        UUID signal = UUID.randomUUID();
        on(day, new SignalRegistered(signal, kind, child, QuestionType.DEVELOPMENT, origin, List.of(themes), urgency, Context.SCHOOL, centre, TOWN, "4-5", day));
        return signal;
    }

    Past corrected(UUID signal, UUID child, LocalDate day, Urgency urgency, String... themes) {
        return on(day, new SignalCorrected(signal, child, QuestionType.DEVELOPMENT, Origin.SCHOOL, List.of(themes), urgency, Context.SCHOOL, "4-5", day));
    }

    /** A request to a provider for a case of its own. */
    UUID asked(UUID child, UUID provider, HelpLevel level, LocalDate day, String... themes) {
        UUID referral = UUID.randomUUID();
        on(day, new ReferralSent(referral, child, UUID.randomUUID(), provider, level, List.of(themes), TOWN, Place.HOME, day, day));
        return referral;
    }

    Past started(UUID referral, UUID child, HelpLevel level, Place place, LocalDate day, int daysToHelp) {
        return on(day, new ReferralStarted(referral, child, UUID.randomUUID(), level, place, day, daysToHelp));
    }
}
