package nl.kindkring.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

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
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "javax.crypto..", "nl.kindkring.reporting.catalogue..", "nl.kindkring.reporting.disclosure..",
                        "nl.kindkring.reporting.geography..", "org.jspecify..", "com.google.ortools..")
                .because("what protects a child must be readable and testable without a database, a clock or a framework")
                .check(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.kindkring.reporting"));
    }

    @Test
    void theMethodOfDetectionAndTheRulesOfStructuralSignalsStandAlone() {
        var all = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.kindkring.reporting");
        classes().that().resideInAPackage("nl.kindkring.reporting.detection.method..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "nl.kindkring.reporting.detection.method..", "org.hipparchus..", "org.jspecify..")
                .because("a statistician must be able to read and try the method without a database, a clock or a framework").check(all);
        classes().that().resideInAPackage("nl.kindkring.reporting.structural.domain..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "nl.kindkring.reporting.structural.domain..", "org.jspecify..")
                .because("a rule of the field must be readable and testable without knowing any framework").check(all);
        noClasses().that().resideInAnyPackage("nl.kindkring.reporting.detection..", "nl.kindkring.reporting.structural..", "nl.kindkring.reporting.file..",
                        "nl.kindkring.reporting.summed..")
                .should().dependOnClassesThat().resideInAnyPackage("nl.kindkring.reporting.projection..")
                .because("what is made of figures is made of released ones: whoever cannot reach a count cannot give it away").check(all);
    }
}
