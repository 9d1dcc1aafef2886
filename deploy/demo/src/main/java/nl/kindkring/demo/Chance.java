package nl.kindkring.demo;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Seeded choices, so that the same seed plays the same year. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    boolean percent(double percent) {
        return random.nextDouble() * 100 < percent;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the choices, each as likely as its weight. */
    <T> T weighted(List<T> choices, List<Integer> weights) {
        int at = random.nextInt(weights.stream().mapToInt(Integer::intValue).sum());
        for (int i = 0;; i++) {
            at -= weights.get(i);
            if (at < 0) {
                return choices.get(i);
            }
        }
    }

    UUID id() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
