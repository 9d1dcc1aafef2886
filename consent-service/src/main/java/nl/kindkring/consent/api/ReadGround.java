package nl.kindkring.consent.api;

import jakarta.ws.rs.QueryParam;
import nl.kindkring.consent.application.StatedGround;
import nl.kindkring.consent.domain.consent.Purpose;
import nl.kindkring.platform.codelist.CodeFrom;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** On which ground and for what a professional at the child's centre reads; the family sees both (J2). */
public class ReadGround {

    /** Ground; {@code DIRECTLY_INVOLVED} when none is stated (Jeugdwet 7.3.11, second paragraph). */
    @QueryParam("ground")
    @Parameter(description = "Ground; DIRECTLY_INVOLVED when staff of the child's own centre state none (Jeugdwet 7.3.11). Another one must be there: CONSENT with a "
            + "permit for you and this purpose, STATUTORY_TASK by your role or invoked, VITAL_INTEREST and COURT_ORDER invoked; else 403. REPORTING_RIGHT never.")
    @Nullable StatedGround ground;

    /** For what; {@code IDENTIFY} when nothing is stated. */
    @QueryParam("purpose")
    @CodeFrom("purpose")
    @Parameter(description = "For what; IDENTIFY when nothing is stated", example = "IDENTIFY")
    @Nullable String purpose;

    StatedGround orDirectlyInvolved() {
        return ground == null ? StatedGround.DIRECTLY_INVOLVED : ground;
    }

    Purpose purposeOrIdentify() {
        return purpose == null ? Purpose.IDENTIFY : Purpose.valueOf(purpose);
    }
}
