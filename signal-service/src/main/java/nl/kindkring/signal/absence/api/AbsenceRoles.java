package nl.kindkring.signal.absence.api;

/** Who meets absence: at the school, at the municipality, at the partnership of schools. */
final class AbsenceRoles {

    static final String TEACHER = "teacher";
    static final String SUPPORT_COORDINATOR = "support-coordinator";
    /** Leerplichtambtenaar: watches over compulsory education for a municipality (Leerplichtwet 1969, article 16). */
    static final String ATTENDANCE_OFFICER = "attendance-officer";
    static final String SWV_OFFICER = "swv-officer";

    private AbsenceRoles() {}
}
