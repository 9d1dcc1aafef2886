package nl.kindkring.platform.crypto;

import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * What {@code GET /v1/subject-keys/{id}} answers, between services only. The key travels unwrapped, because a wrapped one would need the master key
 * of one service in all of them; so the route is for role {@code service}, over TLS outside the local profile, and answers {@code Cache-Control: no-store}.
 *
 * @param subject whose key
 * @param key 32 bytes, base64
 */
public record SubjectKeyAnswer(UUID subject, String key) {

    /** The answer for a key. */
    public static SubjectKeyAnswer of(SubjectKey key) {
        byte[] material = key.material();
        try {
            return new SubjectKeyAnswer(key.subject(), Base64.getEncoder().encodeToString(material));
        } finally {
            Arrays.fill(material, (byte) 0);
        }
    }

    /** The key in the answer. */
    SubjectKey toKey() {
        byte[] material = Base64.getDecoder().decode(key);
        try {
            return SubjectKey.of(subject, material);
        } finally {
            Arrays.fill(material, (byte) 0);
        }
    }

    @Override
    public String toString() {
        return "SubjectKeyAnswer[" + subject + "]";
    }
}
