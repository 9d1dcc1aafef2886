package nl.kindkring.consent.api;

import jakarta.ws.rs.QueryParam;
import nl.kindkring.consent.application.Ground;
import nl.kindkring.platform.codelist.CodeFrom;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** On which ground and for what a professional reads; the family sees both (J2). */
public class ReadGround {

    /** Ground; {@code DIRECTLY_INVOLVED} when staff of the child's own centre state none (Jeugdwet 7.3.11, second paragraph). */
    @QueryParam("ground")
    @Parameter(description = "Ground; DIRECTLY_INVOLVED when staff of the child's own centre state none (Jeugdwet 7.3.11)")
    @Nullable Ground ground;

    /** For what; {@code IDENTIFY} when nothing is stated. */
    @QueryParam("purpose")
    @CodeFrom("purpose")
    @Parameter(description = "For what; IDENTIFY when nothing is stated", example = "IDENTIFY")
    @Nullable String purpose;

    Ground orDirectlyInvolved() {
        return ground == null ? Ground.DIRECTLY_INVOLVED : ground;
    }

    String purposeOrIdentify() {
        return purpose == null ? "IDENTIFY" : purpose;
    }
}
