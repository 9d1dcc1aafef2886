package nl.kindkring.bench.scale;

import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Which id an id of the template becomes in a copy. Every copy turns other bits, so ids stay as random as they were and two copies have none in
 * common; copy 0 is the template itself. Ids of a centre and its staff are those of the centre in which the copy lies.
 */
final class Ids {

    /** One copy in so many lies in the centre of the template, which so is the large one. */
    static final int LARGE = 50;
    private static final long VERSION = 0xf000L;
    private static final long VARIANT = 0xc000_0000_0000_0000L;

    private final Set<UUID> shared;

    /** @param shared ids of the centre and its staff */
    Ids(Set<UUID> shared) {
        this.shared = shared;
    }

    /** Number of the centre in which a copy lies; 0 is the large one. */
    static int centre(int copy) {
        return copy % LARGE == 0 ? 0 : copy;
    }

    UUID of(UUID id, int copy) {
        int mask = shared.contains(id) ? centre(copy) : copy;
        if (mask == 0) {
            return id;
        }
        var random = new SplittableRandom(mask);
        return new UUID(id.getMostSignificantBits() ^ random.nextLong() & ~VERSION, id.getLeastSignificantBits() ^ random.nextLong() & ~VARIANT);
    }
}
