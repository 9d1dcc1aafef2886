package nl.kindkring.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.kindkring.platform.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void thisServiceIsBuiltAsEveryOther() {
        ArchitectureRules.check("reporting");
    }

    @Test
    void theControlAndTheCalendarStandAlone() {
        classes().that().resideInAnyPackage("nl.kindkring.reporting.catalogue..", "nl.kindkring.reporting.disclosure..", "nl.kindkring.reporting.geography..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "nl.kindkring.reporting.catalogue..", "nl.kindkring.reporting.disclosure..",
                        "nl.kindkring.reporting.geography..", "org.jspecify..", "com.google.ortools..")
                .because("what protects a child must be readable and testable without a database, a clock or a framework")
                .check(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.kindkring.reporting"));
    }
}
