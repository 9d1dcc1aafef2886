package nl.kindkring.platform.access;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** On every resource method, beside its roles: which objects a caller with the role may touch. */
@Documented
@Retention(RUNTIME)
@Target(METHOD)
public @interface Scope {

    /** The rule that decides; a CDI bean. */
    Class<? extends ScopeRule> value();

    /** Why there is no object to check; required with {@link NoObjectScope}. */
    String because() default "";
}
