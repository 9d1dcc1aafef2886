package nl.kindkring.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32C;
import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Where the next part of a list starts: the key values (keyset) of the last item shown, opaque to the client. The checksum finds
 * a cursor that was cut or edited; it is no secret, so a query must narrow by the caller's rights with or without a cursor.
 */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    /** The opaque form (base64url) of a keyset. */
    public static String of(String... keys) {
        byte[] text = String.join(SEPARATOR, keys).getBytes(UTF_8);
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES + text.length).putInt(checksum(text)).put(text).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The place after which a cursor goes on; empty for the first part.
     *
     * @param cursor what the client sent in the query parameter {@code cursor}
     * @param size   how many keys the list has
     * @param place  makes a place of the keys; what it throws for keys of another list ({@link IllegalArgumentException}, {@link DateTimeException})
     *               becomes the same refusal, because the checksum is no secret and anybody can make a cursor
     * @throws InvalidInput when it is not a cursor of this list
     */
    public static <T> Optional<T> after(@Nullable String cursor, int size, Function<List<String>, T> place) {
        try {
            return cursor == null ? Optional.empty() : Optional.of(place.apply(keys(cursor, size)));
        } catch (IllegalArgumentException | DateTimeException | BufferUnderflowException | CharacterCodingException e) {
            throw new InvalidInput(new InvalidField(InvalidField.In.QUERY, "/cursor", "not-a-cursor"));
        }
    }

    private static List<String> keys(String cursor, int size) throws CharacterCodingException {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
        int sum = bytes.getInt();
        byte[] text = Arrays.copyOfRange(bytes.array(), Integer.BYTES, bytes.array().length);
        List<String> keys = List.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString().split(SEPARATOR, -1));
        if (sum != checksum(text) || keys.size() != size) {
            throw new IllegalArgumentException("another checksum, or another number of keys");
        }
        return keys;
    }

    private static int checksum(byte[] text) {
        CRC32C crc = new CRC32C();
        crc.update(text);
        return (int) crc.getValue();
    }
}
