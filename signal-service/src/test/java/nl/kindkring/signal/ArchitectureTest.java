package nl.kindkring.signal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.platform.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    private static final String BASE = "nl.kindkring.signal";
    private static final String LANE = BASE + ".reportingcode";

    private final JavaClasses all = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(BASE);

    @Test
    void thisServiceIsBuiltAsEveryOther() {
        ArchitectureRules.check("signal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reportingcode", "absence"})
    void eachPartHasADomainThatStandsAloneAndAnApiThatNobodyNeeds(String part) {
        String home = BASE + "." + part;
        classes().that().resideInAPackage(home + ".domain..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", home + ".domain..", BASE + ".domain..", "org.jspecify..")
                .because("a rule of the field must be readable and testable without knowing any framework").check(all);
        noClasses().that().resideInAPackage(home + ".domain..")
                .should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(UUID.class, "randomUUID").orShould().dependOnClassesThat().areAssignableTo(Clock.class)
                .because("time, ids and looked-up facts arrive inside the command").check(all);
        noClasses().that().resideOutsideOfPackage(home + ".api..").should().dependOnClassesThat().resideInAPackage(home + ".api..")
                .because("nothing but HTTP lives in api, so nobody else needs it").check(all);
    }

    @Test
    void nobodyOutsideTheReportingCodeKnowsOfIt() {
        noClasses().that().resideOutsideOfPackage(LANE + "..").should().dependOnClassesThat().resideInAPackage(LANE + "..")
                .because("what nothing else can reach cannot turn up in a list, a count or the parents' view").check(all);
    }

    @Test
    void theReportingCodeKnowsNoWayToATopicAListAMetricOrTheParentsLog() {
        noClasses().that().resideInAPackage(LANE + "..").should().dependOnClassesThat().resideInAnyPackage(
                        "nl.kindkring.platform.outbox..", "nl.kindkring.platform.permit..", "io.micrometer..", "io.opentelemetry..", "org.apache.kafka..")
                .orShould().dependOnClassesThat().haveSimpleName("EventStore").orShould().dependOnClassesThat().haveSimpleName("DisclosureLog")
                .orShould().dependOnClassesThat().haveSimpleName("WorkList")
                .because("it is invisible, and waits for nobody's consent").check(all);
    }
}
