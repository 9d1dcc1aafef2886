package nl.kindkring.contracts;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kindkring.contracts.consent.ConsentContract;
import nl.kindkring.contracts.disclosure.DisclosureContract;
import nl.kindkring.contracts.referral.ReferralContract;
import nl.kindkring.contracts.signal.SignalContract;
import nl.kindkring.contracts.team.TeamContract;
import nl.kindkring.contracts.trend.TrendContract;

/**
 * The topic catalogue: the only place where topics are defined. {@code topics.json}, {@code asyncapi.json} and the Strimzi
 * resources are generated from it. No topic comes into being by itself on a broker.
 */
public final class Topics {

    private static final int DOMAIN_PARTITIONS = 12;
    private static final Optional<Duration> DOMAIN_RETENTION = Optional.of(Duration.ofDays(30));

    /** Registrations, consents, permits, erasures, objections. */
    public static final Topic CONSENT = domain("kindkring.consent.v1", "consent-service", "childId", ConsentContract.class,
            "Registrations (statistics attributes only), consents, permits and their end, erasures, objections.");

    /** Questions and concerns, coded. */
    public static final Topic SIGNAL = confirming(domain("kindkring.signal.v1", "signal-service", "signalId", SignalContract.class,
            "Questions and concerns, and alerts of absence (by absenceId), coded and pseudonymous."));

    /** Organisations, centres, teams, who belongs to them, cases. */
    public static final Topic TEAM = confirming(domain("kindkring.team.v1", "team-service",
            "organisationId, centreId, teamId, affiliationId or caseId", TeamContract.class,
            "Organisations, centres, teams, who belongs to them, and cases."));

    /** Requests for help and how they went. */
    public static final Topic REFERRAL = confirming(domain("kindkring.referral.v1", "referral-service", "referralId", ReferralContract.class,
            "Requests for help and how they went."));

    /** Who was shown what. No heartbeat: several services publish here and each could vouch for itself only. */
    public static final Topic DISCLOSURE = domain("kindkring.disclosure.v1", "every service that discloses",
            "childId (field subject)", false, DisclosureContract.class, "Who was shown what on which ground, for the parents' view.");

    /** That a child was forgotten where figures are made. No heartbeat: nobody decides by its freshness. */
    public static final Topic REPORTING = new Topic("kindkring.reporting.v1", "reporting-service", "childId", DOMAIN_PARTITIONS, CleanupPolicy.DELETE,
            DOMAIN_RETENTION, false, List.of(ErasureConfirmed.class), "That nothing names an erased child any more where figures are made.");

    /** The municipalities named by the sources, CBS codes (DOMAIN 5; labels in code list {@code municipality}). */
    public static final List<String> MUNICIPALITIES =
            List.of("GM0080", "GM0268", "GM0375", "GM0383", "GM0396", "GM0450", "GM0453");

    /** The larger areas those lie in: partnerships of schools, CBS provinces, the country. */
    public static final List<String> LARGER_AREAS = List.of("PO2101", "PO2507", "PO2711", "PV21", "PV25", "PV27", "NL");

    private Topics() {}

    /**
     * The trend topic of an area: one partition, compacted, kept for ever. No heartbeat: nobody decides by its freshness, and a compacted topic
     * takes no record without a key.
     *
     * @param area GM and four digits (CBS), PO or VO and four digits (partnership of schools), PV and two digits (CBS province), or NL
     * @throws IllegalArgumentException when it is not such a code
     */
    public static Topic trends(String area) {
        if (!area.matches("GM[0-9]{4}|(PO|VO)[0-9]{4}|PV[0-9]{2}|NL")) {
            throw new IllegalArgumentException("Not the code of a municipality, a partnership, a province or the country: " + area);
        }
        return new Topic("kindkring.trends." + area.toLowerCase(Locale.ROOT) + ".v1", "reporting-service",
                "table|cell|period", 1, CleanupPolicy.COMPACT, Optional.empty(), false, events(TrendContract.class),
                area.startsWith("GM") ? "Released trend records of municipality " + area + "." : "Released trend records of area " + area + ".");
    }

    /** Every topic a broker must have: the domain topics, and a trend topic for each of {@link #MUNICIPALITIES} and {@link #LARGER_AREAS}. */
    public static List<Topic> all() {
        return Stream.concat(Stream.of(CONSENT, SIGNAL, TEAM, REFERRAL, DISCLOSURE, REPORTING), allTrends().stream()).toList();
    }

    /** The trend topics of {@link #all}. */
    public static List<Topic> allTrends() {
        return Stream.concat(MUNICIPALITIES.stream(), LARGER_AREAS.stream()).map(Topics::trends).toList();
    }

    /** The topics on which erasures are confirmed; their owners are the services that must. */
    public static List<Topic> confirmingErasures() {
        return all().stream().filter(topic -> topic.events().contains(ErasureConfirmed.class)).toList();
    }

    private static Topic domain(
            String name, String owner, String key, Class<? extends PublishedEvent> contract, String purpose) {
        return domain(name, owner, key, true, contract, purpose);
    }

    private static Topic domain(
            String name, String owner, String key, boolean heartbeat, Class<? extends PublishedEvent> contract, String purpose) {
        return new Topic(name, owner, key, DOMAIN_PARTITIONS, CleanupPolicy.DELETE, DOMAIN_RETENTION, heartbeat, events(contract), purpose);
    }

    /** The topic of a service that keeps something about children, and so confirms their erasure there. */
    private static Topic confirming(Topic topic) {
        return new Topic(topic.name(), topic.owner(), topic.key(), topic.partitions(), topic.cleanup(), topic.retention(), topic.heartbeat(),
                Stream.<Class<? extends PublishedEvent>>concat(topic.events().stream(), Stream.of(ErasureConfirmed.class)).toList(), topic.purpose());
    }

    private static List<Class<? extends PublishedEvent>> events(Class<? extends PublishedEvent> contract) {
        return Arrays.stream(contract.getPermittedSubclasses())
                .<Class<? extends PublishedEvent>>map(c -> c.asSubclass(PublishedEvent.class))
                .toList();
    }
}
