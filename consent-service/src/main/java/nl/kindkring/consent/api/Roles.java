package nl.kindkring.consent.api;

import java.util.Set;

/** The roles that meet children and consents (DOMAIN 2), as the tokens name them. */
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
    static final String PROVIDER_STAFF = "provider-staff";
    static final String PARENT = "parent";
    static final String YOUTH = "youth";
    static final String PRIVACY_OFFICER = "privacy-officer";
    static final String OPERATOR = "operator";
    static final String SERVICE = "service";

    /** Roles of people who work with children. */
    static final Set<String> STAFF = Set.of(CHILDCARE_WORKER, TEACHER, SUPPORT_COORDINATOR, YOUTH_NURSE, CARE_COORDINATOR,
            YOUTH_SUPPORTER, YOUTH_SOCIAL_WORKER, FAMILY_COACH, TEAM_CHAIR, PROVIDER_STAFF);

    private Roles() {}
}
