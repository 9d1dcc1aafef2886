package nl.kindkring.signal.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One signal on the work list of its centre: codes and ids, to find it by and to see at a glance where it stands.
 * Written by {@link WorkList} only.
 */
@Entity
@Table(name = "signal_work_list")
public class WorkListEntry extends PanacheEntityBase {

    /** The signal. */
    @Id public UUID signalId;
    /** Version of its stream. */
    public int version;
    /** Where it belongs: decides who may see it. */
    public UUID centreId;
    /** NOTICED, DISCUSSED, SHARED, RESTING or CLOSED. */
    public String status;
    /** Code of list subject-kind. */
    public String subjectKind;
    /** The child; only for kind CHILD. */
    public @Nullable UUID childId;
    /** The alias as ciphertext; only for kind ALIAS. */
    public @Nullable String alias;
    /** Code of list question-type. */
    public String questionType;
    /** Code of list origin. */
    public String origin;
    /** One to three codes of list theme. */
    @JdbcTypeCode(SqlTypes.ARRAY) public List<String> themes;
    /** Code of list urgency. */
    public String urgency;
    /** Code of list context. */
    public String context;
    /** CBS code of the municipality of the centre. */
    public String municipality;
    /** Code of list age-band. */
    public @Nullable String ageBand;
    /** Code of list parents-view, from the latest talk. */
    public String parentsView;
    /** The team it was shared with. */
    public @Nullable UUID teamId;
    /** Code of list signal-outcome, from the latest outcome. */
    public @Nullable String outcome;
    /** Subject of the token of who registered it. */
    public String registeredBy;
    /** 0 for QUESTION to 3 for ACUTE: the order of the list. */
    public short urgencyRank;
    /** Last day on which a first response is in time (L14). */
    public LocalDate dueOn;
    /** Day of the first response: anything but a note. */
    public @Nullable LocalDate respondedOn;
    /** Whether the talk with the parents, or their answer to an advice, is still to come. */
    public boolean awaitsParents;
    /** The youth social worker who may know now (I11), by the subject of the token. */
    public @Nullable String socialWorker;
    /** Whether somebody of the family called the youth social worker and none came yet (I9). */
    public boolean socialWorkCalled;
    /** Day on which anything last happened but words. */
    public LocalDate lastOn;
    /** Whether a question to the care coordinator has no advice yet (N6). */
    public boolean consultOpen;
    /** Whether the care coordinator was ever asked (N6): what a coordinator of the whole municipality may see. */
    public boolean consulted;
    /** Whether somebody of the family raised it, as was said at registering; a correction does not change it. */
    public boolean fromFamily;
    /** Day of registering. */
    public LocalDate registeredOn;
    /** Moment of registering, to the microsecond as the database keeps it: the order of the list. */
    public Instant registeredAt;
}
