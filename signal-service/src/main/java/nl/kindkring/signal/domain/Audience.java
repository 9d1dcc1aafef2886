package nl.kindkring.signal.domain;

/** With whom an observation is talked over (N14). */
public enum Audience {

    /** The staff of the child's own centre, who are directly involved (Jeugdwet 7.3.11, second paragraph). */
    STAFF,
    /** The parents. */
    PARENTS,
    /** Youth health care (JGZ): only where the parents agreed, by a permit JGZ_DOSSIER (N13). */
    YOUTH_HEALTH
}
