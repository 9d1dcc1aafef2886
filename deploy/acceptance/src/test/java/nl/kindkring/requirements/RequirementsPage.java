package nl.kindkring.requirements;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page for people: every requirement, who carries it out, and the tests that prove it. */
final class RequirementsPage {

    private static final Map<String, String> TITLES = Map.of(
            "L", "L: youth supporter at the children's centre, Leeuwarden", "K", "K: children's centres, Kopgroep Jeugdhulp",
            "J", "J: youth help on school, VanMontfoort", "I", "I: school and youth help together, IJmond",
            "N", "N: Kijk op Kleintjes, Nijmegen", "Jeugdwet", "The law: Jeugdwet", "Wmo", "The law: Wmo 2015");

    private RequirementsPage() {
    }

    static String of(List<Requirement> requirements, List<TaggedTest> tests) {
        List<String> without = requirements.stream().map(Requirement::id).filter(id -> tests.stream().noneMatch(test -> test.id().equals(id))).toList();
        var page = new StringBuilder("""
                # Requirements and their tests

                Written by `RequirementsPageTest` from `deploy/acceptance/src/test/resources/requirements.txt` and the tests that carry `@Tag("…")`; do not
                edit it. Of %d requirements %d have a test that names them, and the build fails when one of those has none any more.

                Without a test, because they are not built yet or are context that no test can show (each says which): %s.
                """.formatted(requirements.size(), requirements.size() - without.size(), String.join(", ", without)));
        requirements.stream().map(Requirement::source).distinct().forEach(source -> {
            page.append("\n## ").append(TITLES.get(source)).append("\n\n| id | what it asks | service | tests, or why there is none |\n|---|---|---|---|\n");
            requirements.stream().filter(each -> each.source().equals(source)).forEach(each -> page.append(line(each, tests)));
        });
        return page.toString();
    }

    private static String line(Requirement requirement, List<TaggedTest> tests) {
        String proofs = tests.stream().filter(test -> test.id().equals(requirement.id()))
                .map(test -> test.type() + ": " + test.sentence()).distinct().collect(Collectors.joining("<br>"));
        return "| %s | %s | %s | %s |\n".formatted(requirement.id(), requirement.question(), requirement.service(), proofs.isEmpty() ? "– " + requirement.why() : proofs);
    }
}
