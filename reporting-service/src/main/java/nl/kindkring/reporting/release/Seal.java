package nl.kindkring.reporting.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.kindkring.contracts.trend.TrendContract;

/**
 * Turns a record into the one text that is stored, published and served, with its hash: SHA-256 over the text without the field
 * {@code hash}, which holds the hash of the record before it. Fields in the order of the contract, a cell sorted by dimension, so
 * that the same record always gives the same bytes.
 */
public final class Seal {

    /** What the first record of a ledger points back to. */
    public static final String FIRST = "0".repeat(64);

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private Seal() {}

    /** The sealed form of a record; what it holds as hash is replaced. */
    public static Sealed seal(TrendContract record) {
        ObjectNode tree = JSON.valueToTree(record);
        String hash = hash(tree);
        // set on the existing field: the order of fields stays that of the contract
        tree.put("hash", hash);
        return new Sealed(hash, text(tree));
    }

    /** Whether a stored text is untouched and follows the record with that hash. */
    public static boolean intact(String text, String previousHash) {
        try {
            ObjectNode tree = (ObjectNode) JSON.readTree(text);
            return tree.required("previousHash").textValue().equals(previousHash) && tree.required("hash").textValue().equals(hash(tree));
        } catch (JsonProcessingException | ClassCastException | IllegalArgumentException e) {
            return false; // no longer a record at all
        }
    }

    /** The hash that an intact stored text holds. */
    static String hashOf(String text) {
        try {
            return JSON.readTree(text).required("hash").textValue();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a record", e);
        }
    }

    private static String hash(ObjectNode tree) {
        ObjectNode without = tree.deepCopy();
        without.remove("hash");
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text(without).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String text(ObjectNode tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /**
     * A record as it goes out.
     *
     * @param hash 64 lower-case hexadecimal digits
     * @param text JSON
     */
    public record Sealed(String hash, String text) {}
}
