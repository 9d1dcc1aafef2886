package nl.kindkring.platform.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is calling, as the bearer token says: a subject and roles, never a name. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The token's subject.
     *
     * @throws IllegalStateException on a route for everybody, where there may be no caller
     */
    public String id() {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null) {
            return token.getSubject();
        }
        throw new IllegalStateException("There is no caller; a route without roles has none");
    }

    /** The realm roles. */
    public Set<String> roles() {
        return identity.getRoles();
    }

    /** Whether the caller has a role. */
    public boolean has(String role) {
        return identity.hasRole(role);
    }
}
