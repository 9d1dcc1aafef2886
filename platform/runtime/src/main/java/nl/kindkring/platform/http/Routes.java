package nl.kindkring.platform.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which methods an address has. RFC 9110, 15.5.6 wants them in {@code Allow} with 405, and Quarkus REST leaves it out; so they are
 * read once from the resources' annotations.
 */
@Singleton
class Routes {

    private record Route(Pattern path, String method) {}

    private final List<Route> routes;

    Routes(BeanManager beans) {
        routes = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class)).distinct()
                .flatMap(type -> Arrays.stream(type.getMethods()).flatMap(method -> routes(type, method))).toList();
    }

    /** The methods of an address below the base path, sorted; empty when it is unknown. */
    String allowed(String path) {
        TreeSet<String> methods = new TreeSet<>();
        routes.stream().filter(route -> route.path().matcher(path).matches()).forEach(route -> methods.add(route.method()));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }

    private static Stream<Route> routes(Class<?> type, Method method) {
        Path own = method.getAnnotation(Path.class);
        String template = "/" + type.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        // {name} or {name: expression}; several slashes are one
        String path = template.replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "").replaceAll("\\{[^/]+?}", "[^/]+");
        return Arrays.stream(method.getAnnotations()).map(Annotation::annotationType).filter(verb -> verb.isAnnotationPresent(HttpMethod.class))
                .map(verb -> new Route(Pattern.compile(path), verb.getAnnotation(HttpMethod.class).value()));
    }
}
