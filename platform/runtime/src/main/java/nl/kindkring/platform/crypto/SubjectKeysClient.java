package nl.kindkring.platform.crypto;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The service that keeps the keys, called with this service's own client credentials. Address: {@code quarkus.rest-client.subject-keys.url}.
 * Public because Quarkus puts the client it makes in the class loader of the application, and that is another one when this comes from a jar.
 */
@RegisterRestClient(configKey = "subject-keys")
@OidcClientFilter
@Path("/v1/subject-keys")
public interface SubjectKeysClient {

    /** The key of a subject; 404 or 410 when there is none. */
    @GET
    @Path("/{subject}")
    @Produces(MediaType.APPLICATION_JSON)
    SubjectKeyAnswer get(@PathParam("subject") UUID subject);
}
