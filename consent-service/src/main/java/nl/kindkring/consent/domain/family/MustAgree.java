package nl.kindkring.consent.domain.family;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who must agree on one day. */
public sealed interface MustAgree {

    /** Under twelve: those with authority decide. */
    record HoldersAlone(Set<HolderId> holders) implements MustAgree {}

    /** Twelve to fifteen: the child and those with authority, both. */
    record YouthAndHolders(Set<HolderId> holders) implements MustAgree {}

    /** From sixteen: the child alone. */
    record YouthAlone() implements MustAgree {}

    /** Twelve or older and unable to judge its own interest: represented by these. */
    record Represented(Set<HolderId> holders) implements MustAgree {}

    /** Nobody with authority is known, so nobody can agree and nothing is permitted by consent. */
    record Nobody() implements MustAgree {}

    /** Whether the child itself must agree. */
    default boolean youth() {
        return switch (this) {
            case YouthAndHolders _, YouthAlone _ -> true;
            case HoldersAlone _, Represented _, Nobody _ -> false;
        };
    }

    /** The holders of authority who must agree. */
    default Set<HolderId> decidingHolders() {
        return switch (this) {
            case HoldersAlone(var holders) -> holders;
            case YouthAndHolders(var holders) -> holders;
            case Represented(var holders) -> holders;
            case YouthAlone _, Nobody _ -> Set.of();
        };
    }

    /** Everybody who must agree; nobody else may answer, and nobody else's file this is. */
    default Set<Party> parties() {
        Stream<Party> youth = youth() ? Stream.of(new Party.Youth()) : Stream.of();
        Stream<Party> holders = decidingHolders().stream().map(Party.Holder::new);
        return Stream.concat(youth, holders).collect(Collectors.toUnmodifiableSet());
    }
}
