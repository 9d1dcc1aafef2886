package nl.kindkring.reporting.structural.application;

import java.util.Set;
import java.util.stream.Collectors;
import nl.kindkring.reporting.structural.domain.Addressee;
import nl.kindkring.reporting.structural.projection.StructuralEntry;

/**
 * What somebody may see and do.
 *
 * @param drafts municipalities of which every structural signal is theirs to write and read
 * @param receives in which municipality as which addressee they read what was sent, and answer
 */
public record Reach(Set<String> drafts, Set<Place> receives) {

    /** An addressee somewhere. */
    public record Place(String area, Addressee addressee) {

        String text() {
            return area + "/" + addressee;
        }
    }

    /** Whether they may read this one. */
    public boolean sees(StructuralEntry entry) {
        return drafts.contains(entry.area()) || receives.stream().anyMatch(place -> place.area().equals(entry.area()) && entry.addressees().contains(place.addressee().name()));
    }

    /** Whether they may answer this one as that addressee. */
    public boolean answers(StructuralEntry entry, Addressee addressee) {
        return entry.addressees().contains(addressee.name()) && receives.contains(new Place(entry.area(), addressee));
    }

    Set<String> places() {
        return receives.stream().map(Place::text).collect(Collectors.toSet());
    }
}
