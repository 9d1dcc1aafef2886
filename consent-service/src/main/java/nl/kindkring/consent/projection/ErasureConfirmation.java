package nl.kindkring.consent.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A service confirmed an erasure; never written here. */
@Entity
@Immutable
@Table(name = "erasure_confirmation")
@IdClass(ErasureConfirmation.Key.class)
public class ErasureConfirmation extends PanacheEntityBase {

    @Id
    public UUID childId;
    @Id
    public String service;
    public Instant confirmedAt;

    /** Which service about which child. */
    public record Key(UUID childId, String service) implements Serializable {}

    /** The confirmations about a child, oldest first. */
    public static List<ErasureConfirmation> of(UUID childId) {
        return list("childId = ?1 order by confirmedAt, service", childId);
    }
}
