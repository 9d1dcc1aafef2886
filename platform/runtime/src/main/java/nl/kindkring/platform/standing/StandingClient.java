package nl.kindkring.platform.standing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The service that knows, asked with the caller's own token: it can be asked about the caller and about nobody else. Address:
 * {@code quarkus.rest-client.standing.url}, up to the subject. Public for the same reason as
 * {@link nl.kindkring.platform.crypto.SubjectKeysClient}.
 */
@RegisterRestClient(configKey = "standing")
@Path("/")
public interface StandingClient {

    /** How the bearer stands to the subject; 404 for whoever sees nothing of it now. */
    @GET
    @Path("/{subject}/standing")
    @Produces(MediaType.APPLICATION_JSON)
    JsonNode standing(@PathParam("subject") UUID subject, @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);
}
