package nl.kindkring.acceptance;

/** The accounts of the local realm that the tests act as; the id is the subject of their tokens. */
enum Person {
    CHILDCARE_WORKER("childcare-worker", 1), SUPPORT_COORDINATOR("support-coordinator", 3), YOUTH_NURSE("youth-nurse", 4),
    COORDINATOR("care-coordinator", 5), YOUTH_SUPPORTER("youth-supporter", 6), YOUTH_SOCIAL_WORKER("youth-social-worker", 7),
    OTHER_COORDINATOR("care-coordinator2", 105), FAMILY_COACH("family-coach", 8), YOUTH("youth", 12), DIRECTOR("director", 14), PARTNERSHIP_OFFICER("swv-officer", 15),
    REPORTING_CODE_OFFICER("reporting-code-officer", 18), ATTENDANCE_OFFICER("attendance-officer", 19),
    TEACHER("teacher", 2), TEAM_CHAIR("team-chair", 10), PROVIDER("provider-staff", 9), OTHER_PROVIDER("provider-staff2", 104),
    MOTHER("parent", 11), FATHER("parent2", 101), STRANGER("parent3", 102), OTHER_TEACHER("teacher2", 103),
    MUNICIPAL_ANALYST("municipal-analyst", 13), PRIVACY_OFFICER("privacy-officer", 16), OPERATOR("operator", 17);

    private final String account;
    private final int number;

    Person(String account, int number) {
        this.account = account;
        this.number = number;
    }

    String account() {
        return account;
    }

    String id() {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }
}
