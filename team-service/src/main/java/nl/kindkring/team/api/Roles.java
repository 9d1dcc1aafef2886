package nl.kindkring.team.api;

/** The roles that meet the directory and cases (DOMAIN 2), as the tokens name them. */
final class Roles {

    static final String OPERATOR = "operator";
    static final String CHILDCARE_WORKER = "childcare-worker";
    static final String TEACHER = "teacher";
    static final String SUPPORT_COORDINATOR = "support-coordinator";
    static final String YOUTH_NURSE = "youth-nurse";
    static final String CARE_COORDINATOR = "care-coordinator";
    static final String YOUTH_SUPPORTER = "youth-supporter";
    static final String YOUTH_SOCIAL_WORKER = "youth-social-worker";
    static final String FAMILY_COACH = "family-coach";
    static final String TEAM_CHAIR = "team-chair";

    /** Sees who its partners are, never a case by this role alone. */
    static final String PROVIDER_STAFF = "provider-staff";

    /** Gets a copy of what is held about the own child. */
    static final String PARENT = "parent";

    /** The child itself, from its twelfth. */
    static final String YOUTH = "youth";

    private Roles() {}
}
