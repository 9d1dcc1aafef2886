package nl.kindkring.contracts.consent;

/** What data may be used for; consent is given per purpose and recipient. People-facing labels: code list {@code purpose}. Source: DOMAIN 3, consent-service. */
public enum Purpose {
    /** Know which child it is. */
    IDENTIFY,
    /** Observe. */
    OBSERVE,
    /** Discuss in the team. */
    DISCUSS_IN_TEAM,
    /** Share the plan. */
    SHARE_PLAN,
    /** Refer. */
    REFER,
    /** Youth health care dossier. */
    JGZ_DOSSIER,
    /** Carry over to the next school. */
    CARRY_OVER
}
