package nl.kindkring.signal.domain;

/** What consent-service's permits say about one purpose and one recipient for this child, looked up just before deciding. */
public sealed interface Allowance {

    /** Allowed, by this permit and on this legal ground (Jeugdwet 7.3.11: nothing to others without consent or law). */
    record Granted(PermitId permit, String ground) implements Allowance {}

    /** Not allowed: {@code reason} is {@code NO_PERMIT} (never asked, refused or withdrawn), {@code EXPIRED}, {@code OUT_OF_SCOPE} or {@code ERASED}. */
    record Denied(String reason) implements Allowance {}
}
