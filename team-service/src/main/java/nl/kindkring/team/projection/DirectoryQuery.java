package nl.kindkring.team.projection;

import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which part of the directory somebody wants to see, by name.
 *
 * @param parent the organisation of centres, or the centre of a team
 * @param after  the last row of the page before
 * @param limit  how many rows at most
 */
public record DirectoryQuery(Optional<UUID> parent, Optional<Place> after, int limit) {

    /** The place of a row in the list. */
    public record Place(String name, UUID id) {}

    /** A page of all organisations. */
    public List<OrganisationEntry> organisations() {
        return OrganisationEntry.<OrganisationEntry>find(where("organisationId", "organisationId"), parameters())
                .page(Page.ofSize(limit)).list();
    }

    /** A page of centres, of one organisation where it is given. */
    public List<CentreEntry> centres() {
        return CentreEntry.<CentreEntry>find(where("centreId", "organisationId"), parameters()).page(Page.ofSize(limit)).list();
    }

    /** A page of teams, of one centre where it is given. */
    public List<TeamEntry> teams() {
        return TeamEntry.<TeamEntry>find(where("teamId", "centreId"), parameters()).page(Page.ofSize(limit)).list();
    }

    private String where(String idField, String parentField) {
        return "1 = 1"
                + (parent.isPresent() ? " and %s = :parent".formatted(parentField) : "")
                + (after.isPresent() ? " and (name, %s) > (:name, :id)".formatted(idField) : "")
                + " order by name, %s".formatted(idField);
    }

    private Parameters parameters() {
        var parameters = new Parameters();
        parent.ifPresent(id -> parameters.and("parent", id));
        after.ifPresent(place -> parameters.and("name", place.name()).and("id", place.id()));
        return parameters;
    }
}
