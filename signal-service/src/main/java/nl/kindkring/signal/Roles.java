package nl.kindkring.signal;

import java.util.Set;

/** The roles that meet signals, absence and the reporting code (DOMAIN 2), as the tokens name them. */
public final class Roles {

    public static final String TEACHER = "teacher";
    public static final String CHILDCARE_WORKER = "childcare-worker";
    public static final String SUPPORT_COORDINATOR = "support-coordinator";
    public static final String YOUTH_NURSE = "youth-nurse";
    public static final String YOUTH_SUPPORTER = "youth-supporter";
    public static final String YOUTH_SOCIAL_WORKER = "youth-social-worker";

    /** They meet the children of their centre, and are directly involved (Jeugdwet 7.3.11, second paragraph). */
    public static final Set<String> MEET_CHILDREN = Set.of(TEACHER, CHILDCARE_WORKER, SUPPORT_COORDINATOR, YOUTH_NURSE, YOUTH_SUPPORTER);

    /** Advises centres without knowing who a child is (N9): reads, and only what is not about an identified child. */
    public static final String CARE_COORDINATOR = "care-coordinator";

    /** Sees which centres were visited, and nothing of anybody's file. */
    public static final String MUNICIPAL_ANALYST = "municipal-analyst";

    /** Leerplichtambtenaar: watches over compulsory education for a municipality (Leerplichtwet 1969, article 16). */
    public static final String ATTENDANCE_OFFICER = "attendance-officer";

    /** Of the partnership of schools (samenwerkingsverband): absence that was alerted (I22). */
    public static final String SWV_OFFICER = "swv-officer";

    /** Aandachtsfunctionaris: keeps the cases of the reporting code at a centre (I24). */
    public static final String REPORTING_CODE_OFFICER = "reporting-code-officer";

    public static final String PARENT = "parent";

    /** The child itself, from its twelfth (J2). */
    public static final String YOUTH = "youth";

    /** Answers for privacy: what is kept how long. */
    public static final String PRIVACY_OFFICER = "privacy-officer";

    private Roles() {}
}
