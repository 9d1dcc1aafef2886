package nl.kindkring.reporting.trial;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.kindkring.reporting.trial.Region.Child;

/**
 * Something that is counted: a child, or a centre.
 *
 * @param municipality on the first day of the period
 * @param code of each dimension
 */
record Contribution(int contributor, int institution, String municipality, UnaryOperator<String> code) {

    /** Whatever of a subject belongs to a period, as it is known today. */
    static Stream<Contribution> of(Region region, String subject, String period, int today) {
        int first = Calendar.firstDay(period);
        int after = Calendar.dayAfter(period);
        return switch (subject) {
            case "WAITING" -> region.waits.stream().filter(wait -> wait.lasts(after, today)).map(wait -> new Contribution(wait.child().id(), wait.provider(),
                    region.area(wait.child().municipality(), first), dimension -> dimension.equals("level") ? wait.level() : Codes.band(after - 1 - wait.asked().day())));
            case "VISITS" -> region.centres.stream().map(centre -> new Contribution(centre.id(), centre.id(),
                    region.area(centre.municipality(), first), dimension -> dimension.equals("kind") ? centre.kind() : centre.often(first, after, today)));
            default -> region.facts(subject).stream().filter(fact -> fact.isIn(first, after, today)).map(fact -> new Contribution(fact.child().id(), fact.institution(),
                    region.area(fact.child().municipality(), first), dimension -> code(fact, dimension)));
        };
    }

    private static String code(Fact fact, String dimension) {
        return switch (dimension) {
            case "ageBand" -> Codes.AGES.get(fact.child().age());
            case "district" -> district(fact.child());
            default -> fact.codes().get(dimension);
        };
    }

    static String district(Child child) {
        return "WK" + child.municipality() + "-" + child.district();
    }
}
