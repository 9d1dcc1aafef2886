package nl.kindkring.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** How a service is built. A service calls {@link #check} in its {@code ArchitectureTest}; each rule says why. */
public final class ArchitectureRules {

    private static final List<String> SERVICES = List.of("consent", "signal", "team", "referral", "reporting");
    private static final String ROOT = "nl.kindkring.";

    private ArchitectureRules() {}

    /**
     * Checks a service.
     *
     * @param service the last part of its package, such as {@code signal}
     * @throws AssertionError naming each class that breaks a rule, and why the rule is there
     */
    public static void check(String service) {
        String base = ROOT + service;
        JavaClasses all = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(base);
        domainStandsAlone(all, base);
        noOtherService(all, service);
        layers(all, base);
        names(all);
        packagesExplainThemselves(all);
        RouteRules.check(all);
    }

    private static void domainStandsAlone(JavaClasses all, String base) {
        classes().that().resideInAPackage(base + ".domain..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", base + ".domain..", "org.jspecify..")
                .because("a rule of the field must be readable and testable without knowing any framework").allowEmptyShould(true).check(all);
        noClasses().that().resideInAPackage(base + ".domain..")
                .should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(UUID.class, "randomUUID").orShould().dependOnClassesThat().areAssignableTo(Clock.class)
                .because("time, ids and looked-up facts arrive inside the command, so the same history always gives the same answer")
                .allowEmptyShould(true).check(all);
    }

    private static void noOtherService(JavaClasses all, String service) {
        String[] others = SERVICES.stream().filter(other -> !other.equals(service)).map(other -> ROOT + other + "..").toArray(String[]::new);
        noClasses().should().dependOnClassesThat().resideInAnyPackage(others)
                .because("services share contracts, never code: each can be changed and deployed alone").check(all);
    }

    private static void layers(JavaClasses all, String base) {
        noClasses().that().resideOutsideOfPackage(base + ".api..").should().dependOnClassesThat().resideInAPackage(base + ".api..")
                .because("nothing but HTTP lives in api, so nobody else needs it").check(all);
        noClasses().that().resideInAPackage(base + ".api..").should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.apache.kafka..")
                .because("a resource says what may be asked; how it is stored is hidden behind application and projection").allowEmptyShould(true).check(all);
    }

    private static void names(JavaClasses all) {
        noClasses().should().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper")
                .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Impl")
                .because("a name says what the thing is in this field").check(all);
    }

    private static void packagesExplainThemselves(JavaClasses all) {
        List<String> silent = new ArrayList<>();
        new TreeSet<>(all.stream().map(type -> type.getPackage()).map(JavaPackage::getName).toList()).forEach(name -> {
            if (!all.getPackage(name).tryGetPackageInfo().map(info -> info.isAnnotatedWith(NullMarked.class)).orElse(false)) {
                silent.add(name);
            }
        });
        if (!silent.isEmpty()) {
            throw new AssertionError("Each package has a package-info.java with @NullMarked, because it says what the package is and what it hides: " + silent);
        }
    }
}
