package nl.kindkring.consent.readlog;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One run of the command that verifies the log: how far it is and what it found. */
@Entity
@Table(name = "log_verification")
public class LogVerification extends PanacheEntityBase {

    @Id
    public UUID verificationId;
    public Instant requestedAt;
    public String actor;
    /** RUNNING, INTACT, BROKEN, or FAILED when it could not be carried out. */
    public String state;
    public long rowsTotal;
    public long rowsChecked;
    public int months;
    public int anchors;
    public @Nullable String breakKind;
    public @Nullable String breakMonth;
    public @Nullable Long breakSeq;
    public @Nullable UUID breakDisclosure;
    public @Nullable Instant finishedAt;

    /** A run. */
    public static Optional<LogVerification> of(UUID id) {
        return LogVerification.<LogVerification>findByIdOptional(id);
    }

    /** The first break that was found. */
    public Optional<Break> found() {
        return breakKind == null ? Optional.empty()
                : Optional.of(new Break(Break.Kind.valueOf(breakKind), breakMonth, breakSeq, breakDisclosure));
    }
}
