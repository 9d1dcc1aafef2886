package nl.kindkring.signal.domain;

import java.util.Objects;
import java.util.Optional;

/** Whom or what a signal is about: a child is only one of the possibilities (L11, L12, L16, N9). */
public sealed interface Subject {

    /** A child whose parents know of Kindkring, by its meaningless id. */
    record Child(ChildId id) implements Subject {

        /** Refuses null. */
        public Child {
            Objects.requireNonNull(id, "id");
        }
    }

    /** A child under the centre's own label (such as K-0417): outside the centre nobody can say who it is (N9). */
    record Alias(SealedWords label) implements Subject {

        /** Refuses null. */
        public Alias {
            Objects.requireNonNull(label, "label");
        }
    }

    /** A family as a whole (L11). */
    record Family() implements Subject {}

    /** A group or its setting, no child in particular (L16). */
    record Group() implements Subject {}

    /** The professional's own practice, no child at all (L12, K7). */
    record Practice() implements Subject {}

    /** The child whose parents decide about this signal; empty where no child is identified. */
    default Optional<ChildId> child() {
        return this instanceof Child(ChildId id) ? Optional.of(id) : Optional.empty();
    }

    /** Whether there are parents with whom this can be discussed; a group or one's own practice has none. */
    default boolean hasParents() {
        return switch (this) {
            case Child _, Alias _, Family _ -> true;
            case Group _, Practice _ -> false;
        };
    }
}
