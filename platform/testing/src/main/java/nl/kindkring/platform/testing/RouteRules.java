package nl.kindkring.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.idempotency.Idempotent;

/** What every route must declare. A service calls this in its {@code ArchitectureTest}. */
public final class RouteRules {

    private RouteRules() {}

    /**
     * Fails when a route of these packages lacks a role, a scope, or the reason why there is no object; or when a command that is
     * stored is not idempotent.
     *
     * @param packages of the service
     * @throws AssertionError naming each method and what it lacks
     */
    public static void everyRouteDeclaresRoleAndScope(String... packages) {
        check(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(packages));
    }

    /** The same, for classes that the caller chose. */
    public static void check(JavaClasses classes) {
        rule("declare who may call with @RolesAllowed or @PermitAll", RouteRules::role)
                .because("a route without a role is open to everybody who finds it").check(classes);
        rule("declare with @Scope which objects the caller may touch", RouteRules::scope)
                .because("a role says what somebody does, not whose file it is; that comes from the service's own data").check(classes);
        rule("be @Idempotent and return a Response when they store something", RouteRules::idempotent)
                .because("clients repeat a command when the answer got lost, and it must not happen twice").check(classes);
    }

    private static ArchRule rule(String description, Function<JavaMethod, List<String>> lacks) {
        return methods().that(new DescribedPredicate<JavaMethod>("are routes") {
            @Override
            public boolean test(JavaMethod method) {
                // an interface describes somebody else's route, for a REST client
                return !method.getOwner().isInterface() && method.isMetaAnnotatedWith(HttpMethod.class);
            }
        }).should(new ArchCondition<JavaMethod>(description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                lacks.apply(method).forEach(lack -> events.add(SimpleConditionEvent.violated(method, method.getFullName() + " " + lack)));
            }
        }).allowEmptyShould(true);
    }

    private static List<String> role(JavaMethod method) {
        boolean declared = method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class);
        return declared ? List.of() : List.of("has neither @RolesAllowed nor @PermitAll");
    }

    private static List<String> scope(JavaMethod method) {
        if (!method.isAnnotatedWith(Scope.class)) {
            return List.of("has no @Scope");
        }
        Scope scope = method.getAnnotationOfType(Scope.class);
        boolean unexplained = scope.value() == NoObjectScope.class && scope.because().isBlank();
        return unexplained ? List.of("has NoObjectScope and does not say because of what") : List.of();
    }

    private static List<String> idempotent(JavaMethod method) {
        List<String> lacks = new ArrayList<>();
        boolean command = List.of("POST", "PUT", "DELETE", "PATCH").stream().anyMatch(verb ->
                method.isAnnotatedWith("jakarta.ws.rs." + verb));
        boolean stores = method.isAnnotatedWith(Transactional.class);
        if (command && stores && !method.isAnnotatedWith(Idempotent.class)) {
            lacks.add("is @Transactional but not @Idempotent");
        }
        if (method.isAnnotatedWith(Idempotent.class)) {
            if (!stores) {
                lacks.add("is @Idempotent but not @Transactional");
            }
            if (!method.getRawReturnType().isAssignableTo(Response.class)) {
                lacks.add("is @Idempotent but does not return a Response");
            }
        }
        return lacks;
    }
}
