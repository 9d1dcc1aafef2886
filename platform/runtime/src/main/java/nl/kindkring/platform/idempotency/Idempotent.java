package nl.kindkring.platform.idempotency;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * On a command's resource method, beside {@code @Transactional}: the optional header {@code Idempotency-Key} (1 to 128 visible
 * characters) makes a repeat safe. The same key with the same method, path and body gets the first answer again; with another one
 * 409 {@code idempotency-key-reused}. The method returns a {@code Response} whose entity is null or {@link Replayable}.
 */
@InterceptorBinding
@Documented
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Idempotent {

    /** Name of the header (draft-ietf-httpapi-idempotency-key-header). */
    String HEADER = "Idempotency-Key";
}
