package nl.kindkring.consent.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That another service holds more of the file, and gives it to the receiver of this export (docs/decisions/206).
 *
 * @param service        which service
 * @param childId        under which id of the child; one entry for each record of it
 * @param holds          what it holds, in the language of the export
 * @param address        where it is reached; absent where the operator did not say
 * @param export         path in its API, for machines
 * @param readableExport path in its API, to read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "HeldElsewhere")
record HeldElsewhere(String service, UUID childId, String holds, @Nullable String address, String export, String readableExport) {

    /** Who must take in an erasure and has no copy to give: it holds codes of what the others tell, and no words (docs/decisions/206). */
    static final Set<String> NO_FILE = Set.of("reporting-service");

    static HeldElsewhere of(String service, UUID child, String holds, @Nullable String address) {
        String path = "/v1/my/children/" + child;
        return new HeldElsewhere(service, child, holds, address, path + "/export", path + "/readable-export");
    }
}
