package nl.kindkring.consent.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A line of the ledger of erasures. */
@Entity
@Immutable
@Table(name = "erasure_ledger")
public class ErasureEntry extends PanacheEntityBase {

    @Id
    public UUID childId;
    public Instant erasedAt;

    /** The line of a child. */
    public static Optional<ErasureEntry> of(UUID childId) {
        return ErasureEntry.<ErasureEntry>findByIdOptional(childId);
    }

    /** The lines in order of erasure, after the given place. */
    public static List<ErasureEntry> after(Instant at, UUID childId, int most) {
        return ErasureEntry.<ErasureEntry>find("(erasedAt > ?1 or (erasedAt = ?1 and childId > ?2)) order by erasedAt, childId", at, childId)
                .page(0, most).list();
    }
}
