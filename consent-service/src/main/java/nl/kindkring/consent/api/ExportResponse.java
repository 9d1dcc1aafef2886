package nl.kindkring.consent.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything this service holds about a child, as one of its family may have it (Jeugdwet 7.3.10; GDPR 15 and 20), and where the rest of its file is.
 *
 * @param format     name and version of this format; it changes when a field changes its meaning
 * @param child      who the child is and who decides for it: of others no login, no address, nothing private
 * @param consents   what was asked, with the version and language of the text that was shown, and who said what
 * @param decisions  what was decided, from when to when somebody might know, and what was invoked without consent
 * @param reads      who read what on which ground; without what the reporting code protects
 * @param statements for the file, and the receiver's own private ones
 * @param requests   the receiver's own
 * @param family     what is held around the child: households, who looks along, the receiver's own address
 * @param elsewhere  which other services hold more, and where the receiver fetches it
 * @param leftOut    ground on which a part was refused; code list {@code refusal-ground}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExportResponse(String format, UUID requestId, Instant madeAt, String language, ChildResponse child, List<ConsentResponse> consents,
        List<DecidedResponse> decisions, List<ReadResponse> reads, List<StatementResponse> statements, List<RequestResponse> requests,
        ExportedFamily family, List<HeldElsewhere> elsewhere, @Nullable String leftOut) {

    static final String FORMAT = "urn:kindkring:file-export:1";

    @Override
    public String toString() {
        return "ExportResponse[" + requestId + "]";
    }
}
