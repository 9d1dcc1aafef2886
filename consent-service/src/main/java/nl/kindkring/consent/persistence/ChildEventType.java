package nl.kindkring.consent.persistence;

/** Names under which events of a child are stored; they outlive every rename in the code. */
public final class ChildEventType {

    public static final String REGISTERED = "child.registered";
    public static final String AUTHORITY_RECORDED = "child.authority-recorded";
    public static final String AUTHORITY_ENDED = "child.authority-ended";
    public static final String JUDGEMENT_ASSESSED = "child.judgement-assessed";
    public static final String YOUTH_ACCOUNT_LINKED = "child.youth-account-linked";
    public static final String HOLDER_ACCOUNT_LINKED = "child.holder-account-linked";
    public static final String HOLDER_INVITED = "child.holder-invited";
    public static final String HOLDER_CORRECTED = "child.holder-corrected";
    public static final String HOLDER_STRUCK = "child.holder-struck";
    public static final String PARENT_CORRECTED = "child.parent-corrected";
    public static final String STATISTICS_OBJECTED = "child.statistics-objected";
    public static final String AGE_BAND_REACHED = "child.age-band-reached";
    public static final String NAME_CORRECTED = "child.name-corrected";
    public static final String DATE_OF_BIRTH_CORRECTED = "child.date-of-birth-corrected";
    public static final String MOVED = "child.moved";
    public static final String CENTRE_CHANGED = "child.centre-changed";
    public static final String CENTRE_LEFT = "child.centre-left";
    public static final String AUTHORITY_CHECKED = "child.authority-checked";
    public static final String PARENT_RECORDED = "child.parent-recorded";
    public static final String PARENT_REMOVED = "child.parent-removed";
    public static final String HOUSEHOLD_JOINED = "child.household-joined";
    public static final String HOUSEHOLD_LEFT = "child.household-left";
    public static final String RECORD_ABSORBED = "child.record-absorbed";
    public static final String MERGED_INTO = "child.merged-into";
    public static final String RECORD_RELEASED = "child.record-released";
    public static final String PARTED_FROM = "child.parted-from";
    public static final String TOLD_APART = "child.told-apart";
    public static final String ERASED = "child.erased";

    private ChildEventType() {}
}
