package nl.kindkring.team.domain.teamcase;

/** What the permits of consent-service say about discussing this child in this team, looked up just before deciding. */
public sealed interface TeamPermit {

    /** Allowed by this permit, on this legal ground (Jeugdwet 7.3.11: nothing to others without consent or law). */
    record Granted(PermitId permit, String ground) implements TeamPermit {}

    /** Not allowed: never asked, refused, withdrawn or expired. */
    record Denied(String reason) implements TeamPermit {}
}
