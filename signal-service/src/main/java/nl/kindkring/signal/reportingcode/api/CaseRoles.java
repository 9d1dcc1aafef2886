package nl.kindkring.signal.reportingcode.api;

/** Who may begin a case: everybody who works with children. Whose case it is decides {@link OwnCase}. */
final class CaseRoles {

    static final String TEACHER = "teacher";
    static final String CHILDCARE_WORKER = "childcare-worker";
    static final String SUPPORT_COORDINATOR = "support-coordinator";
    static final String YOUTH_NURSE = "youth-nurse";
    static final String YOUTH_SUPPORTER = "youth-supporter";
    static final String YOUTH_SOCIAL_WORKER = "youth-social-worker";
    static final String OFFICER = CaseCallers.OFFICER;

    private CaseRoles() {}
}
