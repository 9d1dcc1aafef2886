package nl.kindkring.reporting.disclosure.differential;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Chance that anybody with the key can draw again and nobody without it can foresee: the bits of HMAC-SHA256 over what the noise is for and a
 * counter. A number below a bound is drawn by taking so many bits and starting again when it is too large, so that none is likelier than another.
 */
final class KeyedCoins implements Coins {

    private static final int BYTES = Integer.BYTES;

    private final NoiseKey key;
    private final byte[] what;
    private long counter;
    private byte[] block = {};
    private int used;

    /** @param what names the figure; different lists never give the same bits */
    KeyedCoins(NoiseKey key, List<String> what) {
        this.key = key;
        this.what = encoded(what);
    }

    /** Each part with its length before it: "a", "bc" is not "ab", "c". */
    private static byte[] encoded(List<String> parts) {
        List<byte[]> bytes = parts.stream().map(part -> part.getBytes(StandardCharsets.UTF_8)).toList();
        ByteBuffer all = ByteBuffer.allocate(bytes.stream().mapToInt(part -> BYTES + part.length).sum());
        bytes.forEach(part -> all.putInt(part.length).put(part));
        return all.array();
    }

    @Override
    public BigInteger below(BigInteger bound) {
        int bits = bound.subtract(BigInteger.ONE).bitLength();
        BigInteger drawn;
        do {
            drawn = BigInteger.ZERO;
            for (int i = 0; i < bits; i++) {
                drawn = drawn.shiftLeft(1).or(bit());
            }
        } while (drawn.compareTo(bound) >= 0);
        return drawn;
    }

    private BigInteger bit() {
        if (used == block.length * Byte.SIZE) {
            block = key.mac(ByteBuffer.allocate(Long.BYTES + what.length).putLong(counter++).put(what).array());
            used = 0;
        }
        int bit = block[used / Byte.SIZE] >> used % Byte.SIZE & 1;
        used++;
        return BigInteger.valueOf(bit);
    }
}
