package nl.kindkring.platform.permit;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The permits in memory: a small array per subject, codes shared between permits. One thread writes, any thread reads, and a reader sees an event of a
 * subject wholly or not at all.
 *
 * <p>A late duplicate of a grant must not bring an ended permit back (a relay that lost its leadership may send what it had read once more). The event
 * ids that the projections drop such duplicates by would cost more memory than the permits, so ended ids are remembered instead: ids are never used again.
 */
final class PermitTable {

    private static final Permit[] NONE = {};

    private final ConcurrentHashMap<UUID, Permit[]> bySubject = new ConcurrentHashMap<>();
    private final Set<UUID> ended = ConcurrentHashMap.newKeySet();
    private final Set<UUID> erased = ConcurrentHashMap.newKeySet();
    private final ConcurrentHashMap<Object, Object> shared = new ConcurrentHashMap<>();

    /** Takes a permit in, unless it was ended or its subject erased. */
    void grant(Permit permit) {
        if (ended.contains(permit.permitId()) || erased.contains(permit.subject())) {
            return;
        }
        Permit compact = compact(permit);
        bySubject.merge(permit.subject(), new Permit[] {compact}, (before, added) -> with(before, compact));
    }

    /** Ends a permit; also one that was not heard of yet. */
    void end(UUID subject, UUID permitId) {
        ended.add(permitId);
        bySubject.computeIfPresent(subject, (id, before) -> {
            Permit[] left = without(before, permitId);
            return left.length == 0 ? null : left;
        });
    }

    /** Remembers an ended permit from the snapshot. */
    void remember(UUID endedPermit) {
        ended.add(endedPermit);
    }

    /** Ends everything of a subject, for good. */
    void erase(UUID subject) {
        erased.add(subject);
        bySubject.remove(subject);
    }

    /** The answer at an instant. */
    PermitAnswer check(UUID subject, String purpose, Recipient recipient, @Nullable String item, Instant now) {
        return check(subject, purpose, recipient, permit -> permit.covers(item), now);
    }

    /** The answer by what permits name, not by what they leave open. */
    PermitAnswer checkNamed(UUID subject, String purpose, Recipient recipient, String item, Instant now) {
        return check(subject, purpose, recipient, permit -> permit.scope().contains(item), now);
    }

    private PermitAnswer check(UUID subject, String purpose, Recipient recipient, Predicate<Permit> covers, Instant now) {
        if (erased.contains(subject)) {
            return new PermitAnswer.Denied(PermitAnswer.ERASED);
        }
        String reason = PermitAnswer.NO_PERMIT;
        for (Permit permit : bySubject.getOrDefault(subject, NONE)) {
            if (!permit.isFor(purpose, recipient)) {
                continue;
            }
            if (!permit.holdsAt(now)) {
                reason = reason.equals(PermitAnswer.OUT_OF_SCOPE) ? reason : PermitAnswer.EXPIRED;
            } else if (covers.test(permit)) {
                return new PermitAnswer.Granted(permit);
            } else {
                reason = PermitAnswer.OUT_OF_SCOPE;
            }
        }
        return new PermitAnswer.Denied(reason);
    }

    /** Number of subjects with a permit. */
    int subjects() {
        return bySubject.size();
    }

    private Permit compact(Permit p) {
        return new Permit(p.permitId(), p.subject(), one(p.purpose()), one(p.recipientKind()), one(p.recipientId()), one(p.scope()),
            p.validUntil(), one(p.ground()));
    }

    /** The same code, recipient or scope once in memory, however many permits carry it. */
    @SuppressWarnings("unchecked")
    private <V> V one(V value) {
        Object before = shared.putIfAbsent(value, value);
        return before == null ? value : (V) before;
    }

    private static Permit[] with(Permit[] before, Permit added) {
        Permit[] others = without(before, added.permitId());
        Permit[] after = Arrays.copyOf(others, others.length + 1);
        after[others.length] = added;
        return after;
    }

    private static Permit[] without(Permit[] before, UUID permitId) {
        return Arrays.stream(before).filter(permit -> !permit.permitId().equals(permitId)).toArray(Permit[]::new);
    }
}
