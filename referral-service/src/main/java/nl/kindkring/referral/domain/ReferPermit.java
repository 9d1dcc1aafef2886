package nl.kindkring.referral.domain;

/** What the permits of consent-service say about telling this provider about this child, looked up just before deciding. */
public sealed interface ReferPermit {

    /** Allowed by this permit, on this legal ground. */
    record Granted(PermitId permit, Ground ground) implements ReferPermit {}

    /** Not allowed: never asked, refused, withdrawn or expired. */
    record Denied(String reason) implements ReferPermit {}

    /** Not asked, because a crisis (HX) waits for no gate. */
    record NotAsked() implements ReferPermit {}
}
