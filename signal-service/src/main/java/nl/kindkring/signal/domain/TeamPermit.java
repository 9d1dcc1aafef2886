package nl.kindkring.signal.domain;

/** What consent-service's permits say about discussing this child in this team, looked up just before deciding. */
public sealed interface TeamPermit {

    /** Allowed, by this permit and on this legal ground (Jeugdwet 7.3.11: nothing to others without consent or law). */
    record Granted(PermitId permit, String ground) implements TeamPermit {}

    /** Not allowed: asked and refused, withdrawn, expired or never asked. */
    record Denied(String reason) implements TeamPermit {}
}
