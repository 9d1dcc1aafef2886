package nl.kindkring.reporting.catalogue;

import static nl.kindkring.reporting.catalogue.Subject.Kind.GROUP;
import static nl.kindkring.reporting.catalogue.Subject.Kind.MANY;
import static nl.kindkring.reporting.catalogue.Subject.Kind.MANY_SENSITIVE;
import static nl.kindkring.reporting.catalogue.Subject.Kind.ONE_SENSITIVE;

import java.util.Collection;
import java.util.Map;

/**
 * What a table counts distinct children over (distinct centres for {@link #VISITS}), and the dimensions it can be broken down by. Each dimension
 * is declared once here with what is true of it, so that no table can claim that values add up when they do not.
 */
public enum Subject {
    /** Children about whom a signal was registered in the period. */
    SIGNALS(Map.of("theme", MANY_SENSITIVE, "urgency", MANY_SENSITIVE, "origin", MANY, "centreKind", MANY)),
    /** Children a signal about whom got an outcome in the period. */
    OUTCOMES(Map.of("outcome", MANY_SENSITIVE, "theme", MANY_SENSITIVE, "centreKind", MANY)),
    /** Children for whom consent was asked or decided in the period; for which theme is nowhere published, so D4 cannot be told in it nor left out. */
    CONSENTS(Map.of("purpose", MANY_SENSITIVE, "step", MANY_SENSITIVE)),
    /** Children whose help started in the period. */
    HELP_STARTED(Map.of("level", MANY_SENSITIVE, "theme", MANY_SENSITIVE, "place", MANY, "timeToHelp", MANY, "links", MANY)),
    /** Children who waited for help at the end of the period: asked for, not started, not withdrawn, not declined (decision 196). */
    WAITING(Map.of("level", MANY_SENSITIVE, "waiting", MANY, "theme", MANY_SENSITIVE)),
    /** Children for whom a provider declined in the period. */
    DECLINES(Map.of("reason", MANY, "level", MANY_SENSITIVE, "theme", MANY_SENSITIVE)),
    /** Children whose case in a team was closed in the period, not when safety at home (D4) is all that the signal behind it was about. */
    CASES_CLOSED(Map.of("closeReason", MANY_SENSITIVE)),
    /** Children of whom the municipality was told that they were absent, in the period. */
    ABSENCE(Map.of("absence", MANY_SENSITIVE, "exempt", MANY_SENSITIVE)),
    /** Centres, by how often a care coordinator visited them in the period. No figure about children: a centre counts as one. */
    VISITS(Map.of("visits", ONE_SENSITIVE, "kind", GROUP));

    /** How values of a dimension relate to what is counted. */
    enum Kind {
        /** Exactly one value each; tells the group. */
        GROUP(true, false),
        /** Exactly one value each; sensitive. */
        ONE_SENSITIVE(true, true),
        /** Several values are possible. */
        MANY(false, false),
        /** Several values are possible; sensitive. */
        MANY_SENSITIVE(false, true);

        final boolean additive;
        final boolean sensitive;

        Kind(boolean additive, boolean sensitive) {
            this.additive = additive;
            this.sensitive = sensitive;
        }
    }

    /** How a figure over a period goes together with those over the periods inside it. */
    public enum OverTime {
        /** Facts of the period: whoever is counted in a week is counted in its quarter, once. */
        DISTINCT,
        /** What there is on the last day: the year is its last quarter. */
        AT_END,
        /** What there is on the last day, by how often something happened in the period. */
        BY_FREQUENCY
    }

    /** The dimension of {@link OverTime#BY_FREQUENCY}, with its codes NONE, ONE and MORE. */
    public static final String FREQUENCY = "visits";

    private static final Map<String, Kind> OF_A_CHILD = Map.of("ageBand", GROUP, "district", GROUP);

    private final Map<String, Kind> own;

    Subject(Map<String, Kind> own) {
        this.own = own;
    }

    /** Whether centres are counted and not children. */
    public boolean countsCentres() {
        return this == VISITS;
    }

    /** Whether by these dimensions it counts what is no secret: how many centres there are, visited or not. */
    public boolean isKnownBy(Collection<String> dimensions) {
        return countsCentres() && !dimensions.contains(FREQUENCY);
    }

    /** How its figures go together over time; tables of it by week, quarter and year are audited by this. */
    public OverTime overTime() {
        return switch (this) {
            case SIGNALS, OUTCOMES, CONSENTS, HELP_STARTED, DECLINES, CASES_CLOSED, ABSENCE -> OverTime.DISTINCT;
            case WAITING -> OverTime.AT_END;
            case VISITS -> OverTime.BY_FREQUENCY;
        };
    }

    /** Whether a dimension says what is true of this subject: known, and rightly additive and sensitive. */
    boolean agreesWith(Dimension dimension) {
        Kind kind = own.getOrDefault(dimension.name(), countsCentres() ? null : OF_A_CHILD.get(dimension.name()));
        return kind != null && kind.additive == dimension.additive() && kind.sensitive == dimension.sensitive();
    }
}
