package nl.kindkring.bench.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kindkring.bench.measure.Plan;

/** How cost grows with the city, as a page of Markdown. */
final class GrowthPage {

    private static final String HEAD = """
            # Measured at scale

            %s, on %s. Written by `./kindkring bench --only=scale`.
            The packaged consent- and signal-service over PostgreSQL with fsync on; %d questions in turn, %d a second together, from 8 connections, for %d × %d s at each size,
            every answer's time taken from the moment at which it was to be asked. Each page has 50 rows. A page of a work list writes each child on it into the log before it answers, and
            consent-service takes those reads into its log meanwhile: both are in the figures. Load average at the start of each round: %s.

            """;

    private GrowthPage() {}

    static String text(String machine, Plan plan, String loads, List<Step> steps) {
        var page = new StringBuilder(HEAD.formatted(LocalDate.now(), machine, steps.getFirst().times().size(), Asking.PACE, plan.rounds(), plan.time().toSeconds(), loads));
        page.append("## What there was\n\n").append(row(steps, "", step -> "%,d signals".formatted(step.signals()))).append(line(steps));
        steps.getFirst().counts().keySet().forEach(what -> page.append(row(steps, what, step -> "%,d".formatted(step.counts().get(what)))));
        steps.getFirst().megabytes().keySet().forEach(name -> page.append(row(steps, "database of %s-service, MB".formatted(name),
                step -> "%,d".formatted(step.megabytes().get(name)))));
        page.append(row(steps, "filled so far, s", step -> number(step.seconds()))).append(row(steps, "both services ready after, s", step -> number(step.ready())));
        for (var kind : Question.Kind.values()) {
            page.append("\n## ").append(kind.title()).append(", p50 / p99 in ms\n\n")
                    .append(row(steps, "", step -> "%,d signals".formatted(step.signals()))).append(line(steps));
            steps.getFirst().times().keySet().stream().filter(question -> question.kind() == kind).map(Question::name)
                    .forEach(name -> page.append(row(steps, name, step -> times(step, name))));
        }
        return page.toString();
    }

    private static String times(Step step, String name) {
        var times = step.times().entrySet().stream().filter(one -> one.getKey().name().equals(name)).findFirst().orElseThrow().getValue();
        return number(times.at(50)) + " / " + number(times.at(99));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String row(List<Step> steps, String name, Function<Step, String> cell) {
        var cells = new ArrayList<>(List.of(name));
        steps.forEach(step -> cells.add(cell.apply(step)));
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String line(List<Step> steps) {
        return "|---|" + "--:|".repeat(steps.size()) + "\n";
    }
}
