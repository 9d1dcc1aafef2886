package nl.kindkring.bench.scale;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A centre and who works there: ids that every child of the centre has in common. */
record Staff(UUID centre, UUID team, UUID teacher, UUID nurse, UUID coordinator, UUID socialWorker, UUID chair, UUID observer,
        UUID provider, UUID otherProvider) {

    static Staff fresh() {
        return new Staff(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    Set<UUID> ids() {
        return Stream.of(centre, team, teacher, nurse, coordinator, socialWorker, chair, observer, provider, otherProvider)
                .collect(Collectors.toSet());
    }

    /** The same staff of the centre in which that copy lies. */
    Staff of(Ids ids, int copy) {
        return new Staff(ids.of(centre, copy), ids.of(team, copy), ids.of(teacher, copy), ids.of(nurse, copy), ids.of(coordinator, copy),
                ids.of(socialWorker, copy), ids.of(chair, copy), ids.of(observer, copy), ids.of(provider, copy), ids.of(otherProvider, copy));
    }
}
