package nl.kindkring.platform.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kindkring.platform.access.Assurance;
import org.eclipse.microprofile.jwt.Claims;

/**
 * Bearer tokens for tests, really signed and really verified. Roles stand where Keycloak puts them
 * ({@code realm_access/roles}) and in {@code groups}. Besides good ones there is one of every bad sort.
 */
public final class TestTokens {

    /** Who issues them. */
    public static final String ISSUER = "https://issuer.test/realms/kindkring";
    /** For whom they are. */
    public static final String AUDIENCE = "kindkring";

    private TestTokens() {
    }

    /** A good token, valid for an hour, of somebody who signed in with two factors. */
    public static String of(String subject, String... roles) {
        return signed(claims(subject, roles));
    }

    /** Good, but of somebody who signed in with a password alone. */
    public static String ofPasswordOnly(String subject, String... roles) {
        return signed(claims(subject, roles).claim("acr", "1"));
    }

    /** Was good until a minute ago. */
    public static String expired(String subject, String... roles) {
        Instant end = Instant.now().minusSeconds(60);
        return signed(claims(subject, roles).issuedAt(end.minusSeconds(3600)).expiresAt(end));
    }

    /** Good, but for somebody else. */
    public static String forAudience(String audience, String subject, String... roles) {
        return signed(claims(subject, roles).audience(audience));
    }

    /** Good, but from somebody else. */
    public static String fromIssuer(String issuer, String subject, String... roles) {
        return signed(claims(subject, roles).issuer(issuer));
    }

    /** Signed with a key that nobody trusts. */
    public static String ofOtherKey(String subject, String... roles) {
        PrivateKey stranger = SigningKey.fresh().getPrivate();
        return claims(subject, roles).jws().sign(stranger);
    }

    /** Says {@code alg: none} and carries no signature. */
    public static String unsigned(String subject, String... roles) {
        String payload = of(subject, roles).split("\\.")[1];
        byte[] header = "{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header) + "." + payload + ".";
    }

    /** A good token whose roles were changed after it was signed. */
    public static String tampered(String subject, String... roles) {
        String[] weak = of(subject).split("\\.");
        return weak[0] + "." + of(subject, roles).split("\\.")[1] + "." + weak[2];
    }

    private static JwtClaimsBuilder claims(String subject, String... roles) {
        return Jwt.subject(subject)
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .groups(Set.copyOf(List.of(roles)))
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .claim(Claims.preferred_username, subject)
                .claim("acr", Assurance.SUBSTANTIAL)
                .expiresIn(3600);
    }

    private static String signed(JwtClaimsBuilder claims) {
        return claims.jws().sign(SigningKey.ofThisJvm().secret());
    }
}
