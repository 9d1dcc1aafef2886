package nl.kindkring.signal.api;

/** The roles that meet signals (DOMAIN 2), as the tokens name them. */
final class Roles {

    static final String TEACHER = "teacher";
    static final String CHILDCARE_WORKER = "childcare-worker";
    static final String SUPPORT_COORDINATOR = "support-coordinator";
    static final String YOUTH_NURSE = "youth-nurse";
    static final String YOUTH_SUPPORTER = "youth-supporter";
    static final String YOUTH_SOCIAL_WORKER = "youth-social-worker";

    /** Advises centres without knowing who a child is (N9): reads, and only what is not about an identified child. */
    static final String CARE_COORDINATOR = "care-coordinator";

    /** Sees which centres were visited, and nothing of anybody's file. */
    static final String MUNICIPAL_ANALYST = "municipal-analyst";

    private Roles() {}
}
