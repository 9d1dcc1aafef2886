package nl.kindkring.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RequirementsPageTest {

    private static final Path ROOT = Path.of(System.getProperty("kindkring.root"));
    private static final Path LIST = ROOT.resolve("deploy/acceptance/src/test/resources/requirements.txt");
    private static final Path PAGE = ROOT.resolve("docs/requirements.md");
    private static final String AGAIN = " Write it again: mvn -pl deploy/local,deploy/acceptance verify -Dtest=RequirementsPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dregenerate";

    private final List<String> list = Files.readAllLines(LIST);
    private final List<Requirement> requirements = list.stream().filter(line -> !line.startsWith("#")).map(Requirement::of).toList();
    private final List<TaggedTest> tests = new TestSources(ROOT).tagged();
    private final Set<String> proven = tests.stream().map(TaggedTest::id).collect(Collectors.toSet());

    RequirementsPageTest() throws IOException {
    }

    @Test
    void every_requirement_that_must_have_a_test_has_one() {
        List<String> missing = requirements.stream().filter(each -> each.state() == Requirement.State.MUST)
                .filter(each -> !proven.contains(each.id())).map(each -> each.id() + " (" + each.service() + "): " + each.question()).toList();
        assertThat(missing).as("no test carries @Tag with these ids any more; who removed or renamed one?").isEmpty();
    }

    @Test
    void what_consent_service_and_signal_service_carry_and_the_rules_of_law_have_a_test_whatever_the_list_says() {
        assertThat(Claims.OF_CONSENT_AND_SIGNAL).hasSize(56).as("no test carries @Tag with these ids").isSubsetOf(proven);
    }

    @Test
    void no_requirement_of_the_five_ways_of_working_is_missing_from_the_list_or_stands_there_twice() {
        assertThat(Claims.OF_THE_FIVE).hasSize(98);
        assertThat(requirements).extracting(Requirement::id).doesNotHaveDuplicates().containsAll(Claims.OF_THE_FIVE).containsAll(Claims.OF_CONSENT_AND_SIGNAL);
    }

    @Test
    void a_range_of_ids_is_each_of_them() {
        assertThat(Claims.ids("L4 L11-13 Jeugdwet-7.3.4")).containsExactly("L4", "L11", "L12", "L13", "Jeugdwet-7.3.4");
    }

    @Test
    void what_has_no_test_says_why_and_what_must_have_one_makes_no_excuse() {
        assertThatThrownBy(() -> Requirement.of("L1 | later | team | a question")).hasMessageContaining("says why");
        assertThatThrownBy(() -> Requirement.of("L1 | must | team | a question | because")).hasMessageContaining("says why");
        assertThat(Requirement.of("L1 | later | team | a question | because").must().line()).isEqualTo("L1 | must | team | a question");
    }

    @Test
    void a_tag_names_a_requirement_that_exists() {
        Set<String> known = requirements.stream().map(Requirement::id).collect(Collectors.toSet());
        assertThat(tests).as("tags that look like a requirement and are none in requirements.txt").allMatch(test -> known.contains(test.id()));
    }

    @Test
    void the_page_and_the_list_say_what_the_tests_say() throws IOException {
        List<String> nextList = list.stream().map(line -> line.startsWith("#") ? line : settled(Requirement.of(line)).line()).toList();
        String nextPage = RequirementsPage.of(requirements, tests);
        if (System.getProperty("regenerate") != null) {
            Files.write(LIST, nextList);
            Files.writeString(PAGE, nextPage);
        }
        assertThat(Files.readAllLines(LIST)).as(LIST + ": an id with a test is a must." + AGAIN).isEqualTo(nextList);
        assertThat(Files.readString(PAGE)).as(PAGE + " is stale." + AGAIN).isEqualTo(nextPage);
    }

    @Test
    void a_tag_belongs_to_the_method_that_follows_it() {
        // put together from pieces, else this file itself would seem to carry the ids
        String source = """
                class SomeTest {
                    @Test @TAG("N9") @TAG("J2")
                    @DisplayName("a (b)")
                    void first_rule(Running running) {
                        call("x");
                    }

                    @Test
                    void without_tag() {
                    }

                    @TAG("L1")
                    @Test void on_one_line() {
                    }
                }
                """.replace("@TAG", "@Tag");
        assertThat(TaggedTest.in("SomeTest", source)).containsExactly(new TaggedTest("N9", "SomeTest", "first_rule"),
                new TaggedTest("J2", "SomeTest", "first_rule"), new TaggedTest("L1", "SomeTest", "on_one_line"));
    }

    @Test
    void a_tag_on_a_class_is_refused_because_nobody_sees_which_method_proves_it() {
        assertThatThrownBy(() -> TaggedTest.in("SomeTest", "@Tag" + "(\"N9\")\nclass SomeTest {"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("stands on a class");
    }

    @Test
    void a_tag_on_what_is_no_test_or_does_not_run_is_refused_because_it_proves_nothing() {
        String tag = "@Tag" + "(\"N9\")\n";
        assertThatThrownBy(() -> TaggedTest.in("SomeTest", "@Test\nvoid one() {\n}\n\n" + tag + "private void two(int rounds) {\n}\n"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("two").hasMessageContaining("no test");
        assertThatThrownBy(() -> TaggedTest.in("SomeTest", "@Disabled(\"slow\")\n" + tag + "@Test\nvoid one() {\n}\n"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("one").hasMessageContaining("no test");
        assertThat(TaggedTest.in("SomeTest", tag + "@Property(tries = 9)\nvoid one(@ForAll int age) {\n}\n")).hasSize(1);
    }

    private Requirement settled(Requirement requirement) {
        return proven.contains(requirement.id()) ? requirement.must() : requirement;
    }
}
