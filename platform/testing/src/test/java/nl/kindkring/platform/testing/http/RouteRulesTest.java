package nl.kindkring.platform.testing.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.platform.testing.RouteRules;
import nl.kindkring.platform.testing.things.ThingResource;
import org.junit.jupiter.api.Test;

class RouteRulesTest {

    static class NoRole {
        @GET
        @Scope(value = NoObjectScope.class, because = "a test")
        public String get() {
            return "";
        }
    }

    static class NoScope {
        @GET
        @PermitAll
        public String get() {
            return "";
        }
    }

    static class NoReason {
        @GET
        @PermitAll
        @Scope(NoObjectScope.class)
        public String get() {
            return "";
        }
    }

    static class NotIdempotent {
        @POST
        @PermitAll
        @Transactional
        @Scope(value = NoObjectScope.class, because = "a test")
        public String post() {
            return "";
        }
    }

    static class NotStored {
        @POST
        @PermitAll
        @Idempotent
        @Scope(value = NoObjectScope.class, because = "a test")
        public String post() {
            return "";
        }
    }

    private static void check(Class<?> type) {
        RouteRules.check(new ClassFileImporter().importClasses(type));
    }

    @Test
    void eachLackIsFoundAndNamed() {
        assertThatThrownBy(() -> check(NoRole.class)).hasMessageContaining("NoRole.get() has neither @RolesAllowed nor @PermitAll");
        assertThatThrownBy(() -> check(NoScope.class)).hasMessageContaining("NoScope.get() has no @Scope");
        assertThatThrownBy(() -> check(NoReason.class)).hasMessageContaining("does not say because of what");
        assertThatThrownBy(() -> check(NotIdempotent.class)).hasMessageContaining("is @Transactional but not @Idempotent");
        assertThatThrownBy(() -> check(NotStored.class)).hasMessageContaining("is @Idempotent but not @Transactional")
                .hasMessageContaining("does not return a Response");
    }

    @Test
    void aCompleteRouteAndThePlatformsOwnPass() {
        assertThatCode(() -> check(ThingResource.class)).doesNotThrowAnyException();
        assertThatCode(() -> RouteRules.everyRouteDeclaresRoleAndScope("nl.kindkring.platform")).doesNotThrowAnyException();
    }
}
