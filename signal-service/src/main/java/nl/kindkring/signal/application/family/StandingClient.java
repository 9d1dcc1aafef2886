package nl.kindkring.signal.application.family;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/**
 * consent-service, asked with the caller's own token: it can be asked about the caller and about nobody else. Address: {@code quarkus.rest-client.families.url}.
 */
@RegisterRestClient(configKey = "families")
@Path("/v1/my/children")
public interface StandingClient {

    /** How the bearer stands to the child; 404 for whoever does not see its file now. */
    @GET
    @Path("/{child}/standing")
    @Produces(MediaType.APPLICATION_JSON)
    Answer standing(@PathParam("child") UUID child, @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    /** The answer; {@code centreId} is absent while the child is at no centre. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(UUID childId, boolean decides, @Nullable UUID centreId) {}
}
