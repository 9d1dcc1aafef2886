package nl.kindkring.platform.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jspecify.annotations.Nullable;

/** Whatever happens in whatever order, the compact table answers as a list of everything that happened does. Few values, so that they collide. */
class PermitTableOracleTest {

    private static final List<String> ITEMS = List.of("a", "b", "c");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void the_table_answers_as_the_whole_history_does(long seed) {
        Random random = new Random(seed);
        PermitTable table = new PermitTable();
        Oracle oracle = new Oracle();
        for (int step = 0; step < 5_000; step++) {
            happen(random, table, oracle);
            UUID subject = subject(random);
            String purpose = pick(random, "P", "Q");
            Recipient recipient = new Recipient(pick(random, "TEAM", "PERSON"), pick(random, "x", "y"));
            String item = random.nextInt(4) == 0 ? null : ITEMS.get(random.nextInt(3));
            Instant now = instant(random);
            assertThat(reason(table.check(subject, purpose, recipient, item, now)))
                .as("seed %d, step %d", seed, step)
                .isEqualTo(oracle.reason(subject, purpose, recipient, item, now));
        }
    }

    private static void happen(Random random, PermitTable table, Oracle oracle) {
        UUID subject = subject(random);
        switch (random.nextInt(20)) {
            case 0 -> {
                if (random.nextInt(20) == 0) {
                    table.erase(subject);
                    oracle.erased.add(subject);
                }
            }
            case 1, 2, 3, 4, 5, 6, 7, 8 -> {
                Permit permit = oracle.any(random);
                if (permit != null) {
                    table.end(permit.subject(), permit.permitId());
                    oracle.ended.add(permit.permitId());
                }
            }
            case 9, 10 -> {
                // A duplicate of a grant, however late.
                Permit permit = oracle.any(random);
                if (permit != null) {
                    table.grant(permit);
                }
            }
            default -> {
                Permit permit = permit(random, subject);
                table.grant(permit);
                oracle.granted.add(permit);
            }
        }
    }

    private static Permit permit(Random random, UUID subject) {
        Set<String> scope = ITEMS.stream().filter(item -> random.nextBoolean()).collect(Collectors.toSet());
        return new Permit(new UUID(random.nextLong(), random.nextLong()), subject, pick(random, "P", "Q"), pick(random, "TEAM", "PERSON"),
            pick(random, "x", "y"), scope, random.nextBoolean() ? null : instant(random), "LAW");
    }

    private static UUID subject(Random random) {
        return new UUID(7, random.nextInt(40));
    }

    private static Instant instant(Random random) {
        return Instant.ofEpochSecond(random.nextInt(10));
    }

    private static String pick(Random random, String one, String other) {
        return random.nextBoolean() ? one : other;
    }

    private static String reason(PermitAnswer answer) {
        return switch (answer) {
            case PermitAnswer.Granted(Permit permit) -> "GRANTED";
            case PermitAnswer.Denied(String code) -> code;
        };
    }

    /** Keeps everything and looks through all of it. */
    private static final class Oracle {
        final List<Permit> granted = new ArrayList<>();
        final Set<UUID> ended = new HashSet<>();
        final Set<UUID> erased = new HashSet<>();

        @Nullable Permit any(Random random) {
            return granted.isEmpty() ? null : granted.get(random.nextInt(granted.size()));
        }

        String reason(UUID subject, String purpose, Recipient recipient, @Nullable String item, Instant now) {
            if (erased.contains(subject)) {
                return "ERASED";
            }
            List<Permit> there = granted.stream().filter(one -> one.subject().equals(subject) && !ended.contains(one.permitId())
                && one.purpose().equals(purpose) && one.recipientKind().equals(recipient.kind()) && one.recipientId().equals(recipient.id())).toList();
            List<Permit> valid = there.stream().filter(one -> one.validUntil() == null || one.validUntil().compareTo(now) > 0).toList();
            if (valid.stream().anyMatch(one -> item == null || one.scope().isEmpty() || one.scope().contains(item))) {
                return "GRANTED";
            }
            return !valid.isEmpty() ? "OUT_OF_SCOPE" : !there.isEmpty() ? "EXPIRED" : "NO_PERMIT";
        }
    }
}
