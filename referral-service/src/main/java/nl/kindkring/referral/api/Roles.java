package nl.kindkring.referral.api;

import nl.kindkring.referral.application.OwnUnits;

/** The roles that meet referrals (DOMAIN 2), as the tokens name them. */
final class Roles {

    static final String CHILDCARE_WORKER = "childcare-worker";
    static final String TEACHER = "teacher";
    static final String SUPPORT_COORDINATOR = "support-coordinator";
    static final String YOUTH_NURSE = "youth-nurse";
    static final String CARE_COORDINATOR = "care-coordinator";
    static final String YOUTH_SUPPORTER = "youth-supporter";
    static final String YOUTH_SOCIAL_WORKER = "youth-social-worker";
    static final String FAMILY_COACH = "family-coach";
    static final String TEAM_CHAIR = "team-chair";

    /** Delivers help. */
    static final String PROVIDER_STAFF = OwnUnits.PROVIDER_STAFF;

    /** Gets a copy of what is held about the own child. */
    static final String PARENT = "parent";

    /** The child itself, from its twelfth. */
    static final String YOUTH = "youth";

    private Roles() {}
}
