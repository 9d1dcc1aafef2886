package nl.kindkring.consent.domain.child;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;

/**
 * What a correction of a holder changes about a family. Of united records it changes the holder that was named, and in what each record knows by itself the
 * same person under the id that it has there; nobody else who must agree by a record goes from it.
 */
final class CorrectedHolders {

    private CorrectedHolders() {}

    /** The family that counts. {@code parts} are what united records know by themselves; none of a single one. */
    static Family of(Family family, ChildEvent.PersonCorrected event, Collection<Family> parts) {
        return switch (event) {
            case ChildEvent.HolderStruck(var wrong, _) -> {
                Map<HolderId, HolderId> sameAs = new HashMap<>(family.sameAs());
                // nobody answered for another record's holder either
                sameAs.values().removeIf(wrong::equals);
                yield new Family(family.birthday(), family.holders().stream().filter(holder -> !holder.id().equals(wrong)).toList(),
                        family.youthAccount(), family.unableToJudge(), sameAs);
            }
            case ChildEvent.HolderCorrected(var wrong, var right, _, _) -> {
                Map<HolderId, HolderId> sameAs = new HashMap<>(family.sameAs());
                if (!right.id().equals(wrong) && !standsIn(wrong, family)) {
                    parts.stream().flatMap(part -> part.holders().stream()).map(AuthorityHolder::id)
                            .filter(id -> !id.equals(wrong) && samePerson(id, wrong, family)).forEach(id -> sameAs.put(derived(right.id(), id), right.id()));
                }
                List<AuthorityHolder> holders = family.holders().stream().map(holder -> holder.id().equals(wrong) ? right : holder).toList();
                yield new Family(family.birthday(), holders, family.youthAccount(), family.unableToJudge(), sameAs);
            }
        };
    }

    /** What one of united records knows by itself. */
    static Family inPart(Family part, ChildEvent.PersonCorrected event, Family united) {
        HolderId wrong = event.wrong();
        return standsIn(wrong, united) ? part : part.with(part.holders().stream()
                .flatMap(holder -> samePerson(holder.id(), wrong, united) ? inPart(holder, event, united).stream() : Stream.of(holder)).toList());
    }

    private static Optional<AuthorityHolder> inPart(AuthorityHolder known, ChildEvent.PersonCorrected event, Family united) {
        return switch (event) {
            // by the word of the other record this person must agree; parted, it must and cannot until somebody records how it is
            case ChildEvent.HolderStruck(var wrong, _) -> known.id().equals(wrong) ? Optional.empty() : Optional.of(new AuthorityHolder(
                    known.id(), known.name(), null, known.relation(), known.basis(), known.from(), known.until()));
            case ChildEvent.HolderCorrected(var wrong, var right, _, _) -> united.holders().stream().filter(holder -> holder.id().equals(wrong)).findFirst()
                    .map(was -> corrected(known, was, right)).or(() -> Optional.of(known));
        };
    }

    /** What was put right is put right here too; the rest stays as this record has it. */
    private static AuthorityHolder corrected(AuthorityHolder known, AuthorityHolder was, AuthorityHolder right) {
        boolean samePerson = right.id().equals(was.id());
        HolderId id = samePerson ? known.id() : known.id().equals(was.id()) ? right.id() : derived(right.id(), known.id());
        return new AuthorityHolder(id, right.name().equals(was.name()) ? known.name() : right.name(), samePerson ? known.account() : right.account(),
                right.relation() == was.relation() ? known.relation() : right.relation(), right.basis() == was.basis() ? known.basis() : right.basis(),
                right.from().equals(was.from()) ? known.from() : right.from(), known.until());
    }

    /** Whether that holder stands for days on which the records disagree: a correction of it is about those alone. */
    private static boolean standsIn(HolderId id, Family united) {
        return united.sameAs().containsKey(id);
    }

    private static boolean samePerson(HolderId one, HolderId other, Family united) {
        return united.counting(one).equals(united.counting(other));
    }

    /** An id that follows from both: no randomness in here, and it says as little. */
    private static HolderId derived(HolderId right, HolderId known) {
        return new HolderId(UUID.nameUUIDFromBytes((right.value() + "/" + known.value()).getBytes(StandardCharsets.UTF_8)));
    }
}
