package nl.kindkring.team.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One case on the work list of its team; names no child. Written by {@link CaseWorkList} only. */
@Entity
@Table(name = "case_work_list")
public class CaseEntry extends PanacheEntityBase {

    /** The case. */
    @Id public UUID caseId;
    /** Version of its stream. */
    public int version;
    /** Whose case it is: decides who may see it. */
    public UUID teamId;
    /** The signal it began with; not shown in a list. */
    public UUID signalId;
    /** OPEN, DISCUSSED or CLOSED. */
    public String status;
    /** Day of opening. */
    public LocalDate openedOn;
    /** Day of the latest discussion. */
    public @Nullable LocalDate lastHeldOn;
    /** Moment of opening, to the microsecond as the database keeps it: the order of the list. */
    public Instant openedAt;
}
