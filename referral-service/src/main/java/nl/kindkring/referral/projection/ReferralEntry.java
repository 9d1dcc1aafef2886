package nl.kindkring.referral.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One referral on the work lists of its team and its provider; names no child. Written by {@link ReferralWorkList} only. */
@Entity
@Table(name = "referral_work_list")
public class ReferralEntry extends PanacheEntityBase {

    /** The referral. */
    @Id public UUID referralId;
    /** Version of its stream. */
    public int version;
    /** The case it follows from. */
    public UUID caseId;
    /** The team that sent it: decides who may see it. */
    public UUID teamId;
    /** The provider that was asked: decides who may see it. */
    public UUID providerId;
    /** Code of list referral-status. */
    public String status;
    /** Code of list help-level. */
    public String level;
    /** Day of sending. */
    public LocalDate sentOn;
    /** Day on which help started; null before. */
    public @Nullable LocalDate startedOn;
    /** Code of list place; null before help started. */
    public @Nullable String startedPlace;
    /** Days from the first signal to the start of help; null before. */
    public @Nullable Integer daysToHelp;
    /** Moment of sending, to the microsecond as the database keeps it: the order of the list. */
    public Instant sentAt;
}
