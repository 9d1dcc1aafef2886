package nl.kindkring.reporting.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.publication.Decision;
import nl.kindkring.reporting.publication.PublicTable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is public and who chose so, as it is read. */
final class PublicationViews {

    private PublicationViews() {}

    /** A table that a municipality shows to everybody. */
    @Schema(name = "Publication")
    record Publication(@Schema(description = "CBS code", examples = "GM0268") String municipality, @Schema(examples = "signals-by-theme") String table,
            @Schema(description = "From when") Instant since) {

        static Publication of(PublicTable table) {
            return new Publication(table.municipality(), table.table(), table.since());
        }
    }

    /** A choice. */
    @Schema(name = "PublicationDecision")
    record DecisionView(@Schema(examples = "signals-by-theme") String table, @JsonProperty("public") @Schema(description = "Whether everybody may see it from then on") boolean isPublic,
            @Schema(description = "Subject of the account of who chose") String person, Instant at) {

        static DecisionView of(Decision decision) {
            return new DecisionView(decision.table(), decision.isPublic(), decision.personId(), decision.decidedAt());
        }
    }

    /** A place in the list of what is public. */
    record Place(String municipality, String table) {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::municipality).thenComparing(Place::table);

        /** @throws IllegalArgumentException for keys of another list */
        static Place of(List<String> keys) {
            return new Place(Area.municipality(keys.getFirst()).code(), keys.getLast());
        }

        boolean isBefore(Publication other) {
            return ORDER.compare(this, new Place(other.municipality(), other.table())) < 0;
        }
    }
}
