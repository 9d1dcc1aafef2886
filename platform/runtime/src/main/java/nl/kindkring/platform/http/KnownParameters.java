package nl.kindkring.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;

/**
 * Refuses query parameters that the method does not have, or more than once, or that are no text: a filter with a typing error would otherwise show
 * more than was asked for. Runs after access has been decided.
 */
@Provider
@Priority(Priorities.USER)
public class KnownParameters implements ContainerRequestFilter {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Map<String, List<String>> sent = request.getUriInfo().getQueryParameters();
        List<InvalidField> found = new ArrayList<>();
        request.getUriInfo().getPathParameters().forEach((name, values) -> text(InvalidField.In.PATH, name, values, found));
        Set<String> names = sent.isEmpty() ? Set.of() : known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::names);
        sent.forEach((name, values) -> {
            if (!names.contains(name)) {
                // not its name: that is input too, and could be anything
                found.add(new InvalidField(InvalidField.In.QUERY, "/", "unknown-parameter"));
            } else if (values.size() > 1) {
                found.add(new InvalidField(InvalidField.In.QUERY, "/" + name, "repeated-parameter"));
            } else {
                text(InvalidField.In.QUERY, name, values, found);
            }
        });
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }

    /** PostgreSQL cannot compare with NUL, and half a surrogate pair is no text. */
    private static void text(InvalidField.In in, String name, List<String> values, List<InvalidField> found) {
        if (values.stream().flatMapToInt(String::codePoints).anyMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            found.add(new InvalidField(in, "/" + name, "not-text"));
        }
    }

    private static Set<String> names(Method method) {
        return Arrays.stream(method.getParameters()).flatMap(KnownParameters::names).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Parameter parameter) {
        Stream<? extends AnnotatedElement> members = parameter.isAnnotationPresent(BeanParam.class)
                ? Stream.concat(Arrays.stream(parameter.getType().getDeclaredFields()),
                        Arrays.stream(parameter.getType().getDeclaredConstructors()).flatMap(c -> Arrays.stream(c.getParameters())))
                : Stream.of(parameter);
        return members.map(member -> member.getAnnotation(QueryParam.class)).filter(query -> query != null).map(QueryParam::value);
    }
}
