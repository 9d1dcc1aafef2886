package nl.kindkring.platform.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kindkring.platform.audit.DenialLog;
import nl.kindkring.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Asks the rule of {@link Scope} before the body is read, after the token and the role have been checked. A method without one is
 * not served at all; the build test {@code RouteRules} finds it earlier.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class ScopeFilter implements ContainerRequestFilter {

    private final Instance<ScopeRule> rules;
    private final Caller caller;
    private final DenialLog denials;

    @Context
    ResourceInfo resource;

    ScopeFilter(@Any Instance<ScopeRule> rules, Caller caller, DenialLog denials) {
        this.rules = rules;
        this.caller = caller;
        this.denials = denials;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Scope scope = resource.getResourceMethod().getAnnotation(Scope.class);
        if (scope == null) {
            throw new IllegalStateException("No @Scope on " + resource.getResourceMethod());
        }
        if (scope.value() == NoObjectScope.class) {
            return;
        }
        PathParameters path = new PathParameters(request.getUriInfo().getPathParameters().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst())));
        if (!rules.select(scope.value()).get().allows(caller, path)) {
            denials.record(request.getMethod() + " " + route(), objectId(path), scope.value().getSimpleName());
            throw new ProblemException(404, "not-found");
        }
    }

    private String route() {
        return resource.getResourceClass().getSimpleName() + "." + resource.getResourceMethod().getName();
    }

    /** The id as it was asked for, if it is one: a free text may hold anything. */
    private static @Nullable String objectId(PathParameters path) {
        return path.values().values().stream().filter(value -> value.matches("[0-9a-zA-Z-]{1,64}")).findFirst().orElse(null);
    }
}
