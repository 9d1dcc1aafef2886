package nl.kindkring.platform.access;

/**
 * How surely somebody is who they say, as the token's claim {@code acr} tells it (eIDAS, Implementing Regulation (EU) 2015/1502). A route that needs
 * more than a password says so with Quarkus' {@code @AuthenticationContext(Assurance.SUBSTANTIAL)}; a token below that gets 401 with the challenge
 * of RFC 9470, and the front-end asks its user for a second factor.
 */
public final class Assurance {

    /** Two factors, checked in person once; for who a child is, for sending a referral, for erasing. */
    public static final String SUBSTANTIAL = "http://eidas.europa.eu/LoA/substantial";

    private Assurance() {}
}
