package nl.kindkring.platform.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Remembers what the body of this request was, as a digest of the bytes that were sent. */
@RequestScoped
public class RequestBody {

    private String digest = digest(new byte[0]);

    /** To be called by whoever reads the body. */
    public void seen(byte[] body) {
        digest = digest(body);
    }

    /** SHA-256 in hex; of nothing, when there was no body. */
    public String digest() {
        return digest;
    }

    /** SHA-256 in hex. */
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
