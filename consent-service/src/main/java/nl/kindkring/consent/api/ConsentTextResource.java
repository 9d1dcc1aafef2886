package nl.kindkring.consent.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.core.MediaType;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.kindkring.consent.domain.consent.Purpose;
import nl.kindkring.consent.text.ConsentText;
import nl.kindkring.consent.text.ConsentTexts;
import nl.kindkring.platform.access.NoObjectScope;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.Page;
import nl.kindkring.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The texts on which people decide, for everybody. */
@Path("/consent-texts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consent texts", description = "What people are shown before they say yes or no. A text never changes under its version.")
public class ConsentTextResource {

    private static final String BECAUSE = "the texts are public";

    private final ConsentTexts texts;

    ConsentTextResource(ConsentTexts texts) {
        this.texts = texts;
    }

    /**
     * A text.
     *
     * @param newest whether this is the version to show to somebody who is asked today
     */
    record ConsentTextResponse(String version, LocalDate validFrom, Purpose purpose, String language, String title, String text, boolean newest) {}

    /** All texts in one language, newest version first. */
    @GET
    @PermitAll
    @Scope(value = NoObjectScope.class, because = BECAUSE)
    @Operation(operationId = "listConsentTexts", summary = "The texts on which people decide",
            description = "Newest version first; older ones stay, because consents refer to them.")
    public Page<ConsentTextResponse> list(@QueryParam("language") @DefaultValue("nl") @Pattern(regexp = "nl|en") String language) {
        return new Page<>(texts.all(language).stream().map(this::response).toList(), null);
    }

    /** One text; 404 when there is none of that version. */
    @GET
    @Path("/{version}/{purpose}")
    @PermitAll
    @Scope(value = NoObjectScope.class, because = BECAUSE)
    @Operation(operationId = "getConsentText", summary = "One text", description = "Exactly as it is shown to those who decide.")
    public ConsentTextResponse get(@PathParam("version") String version, @PathParam("purpose") Purpose purpose,
            @QueryParam("language") @DefaultValue("nl") @Pattern(regexp = "nl|en") String language) {
        return texts.find(version, purpose, language).map(this::response).orElseThrow(() -> new ProblemException(404, "not-found"));
    }

    private ConsentTextResponse response(ConsentText text) {
        return new ConsentTextResponse(text.version(), text.validFrom(), text.purpose(), text.language(), text.title(), text.text(),
                text.version().equals(texts.newest()));
    }
}
