package nl.kindkring.reporting.disclosure.differential;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret behind the noise. Whoever has it can take the noise off every figure, so it is kept as the key of the children's data is. */
public final class NoiseKey {

    private static final int LEAST = 32;
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec secret;

    private NoiseKey(byte[] secret) {
        this.secret = new SecretKeySpec(secret, HMAC);
    }

    /**
     * Reads a key.
     *
     * @param base64 of 32 random bytes or more
     * @throws IllegalArgumentException when it is not; the message does not repeat it
     */
    public static NoiseKey of(String base64) {
        byte[] secret;
        try {
            secret = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the noise key is not Base64"); // without the cause, which repeats a part of it
        }
        if (secret.length < LEAST) {
            throw new IllegalArgumentException("the noise key has fewer than %d bytes".formatted(LEAST));
        }
        return new NoiseKey(secret);
    }

    byte[] mac(byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(secret);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "NoiseKey";
    }
}
