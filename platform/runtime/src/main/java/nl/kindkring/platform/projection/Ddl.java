package nl.kindkring.platform.projection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SQL of a projection's tables.
 *
 * @param sql    statements with unqualified names
 * @param digest SHA-256 of it, so that processes of two versions know what they may write to
 */
record Ddl(String sql, String digest) {

    /** Reads {@link Projector#ddl()}. */
    static Ddl of(Projector projector) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(projector.ddl())) {
            if (in == null) {
                throw new IllegalStateException("Projection %s has no resource %s".formatted(projector.name(), projector.ddl()));
            }
            byte[] text = in.readAllBytes();
            return new Ddl(new String(text, StandardCharsets.UTF_8), HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
