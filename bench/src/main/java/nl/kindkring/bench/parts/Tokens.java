package nl.kindkring.bench.parts;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.kindkring.platform.access.Assurance;

/** Stands in for the identity provider: signs tokens with a key pair of this run, of which the services get the public half. */
public final class Tokens {

    private static final String ISSUER = "urn:kindkring:bench";

    private final KeyPair pair;

    /** With a fresh key pair. */
    public Tokens() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A bearer token, valid for a day, of somebody who logged in with a second factor. */
    public String of(String subject, String role) {
        return Jwt.subject(subject).issuer(ISSUER).audience("kindkring").claim("acr", Assurance.SUBSTANTIAL).claim("realm_access", Map.of("roles", List.of(role)))
                .expiresIn(86_400).jws().sign(pair.getPrivate());
    }

    /** What a service needs in its environment to accept them. */
    public Map<String, String> environment() {
        return Map.of(
                "QUARKUS_OIDC_AUTH_SERVER_URL", "",
                "QUARKUS_OIDC_PUBLIC_KEY", Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
                "QUARKUS_OIDC_TOKEN_ISSUER", ISSUER);
    }
}
