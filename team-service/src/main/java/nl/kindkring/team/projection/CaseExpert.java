package nl.kindkring.team.projection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody who joined one case (N16); names no child. Written by {@link CaseWorkList} only. */
@Entity
@Table(name = "case_expert")
class CaseExpert {

    /** Which case, and who: the subject of the person's token. */
    @Embeddable
    record Key(UUID caseId, String personId) {}

    /** Both together. */
    @EmbeddedId Key id;

    static CaseExpert of(Key key) {
        var row = new CaseExpert();
        row.id = key;
        return row;
    }
}
