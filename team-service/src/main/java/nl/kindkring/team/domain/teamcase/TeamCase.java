package nl.kindkring.team.domain.teamcase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kindkring.team.domain.directory.PersonId;
import nl.kindkring.team.domain.directory.TeamId;

/**
 * Where a case stands.
 *
 * <pre>
 * NotOpened → Open → Discussed ⟲ → Closed
 *               └───────────────────┘ (the parents declined before any discussion)
 * </pre>
 */
public sealed interface TeamCase {

    /** Before anything happened. */
    record NotOpened() implements TeamCase {}

    /** Every state after opening. */
    sealed interface Known extends TeamCase {

        /** What it began with. */
        TeamCaseEvent.Opened opened();

        /** What the team said so far, oldest first. */
        List<TeamCaseEvent.Discussed> discussions();

        /** Who was added to this case for what they know, beside the members of the team (N16). */
        Set<PersonId> experts();

        /** Whose case it is. */
        default ChildId child() {
            return opened().child();
        }

        /** Which team discusses it. */
        default TeamId team() {
            return opened().team();
        }
    }

    /** The team has something to do. */
    sealed interface Active extends Known {}

    /** Opened; nobody has discussed it yet. */
    record Open(TeamCaseEvent.Opened opened, Set<PersonId> experts) implements Active {
        /** Keeps its own copy. */
        public Open {
            experts = Set.copyOf(experts);
        }

        @Override
        public List<TeamCaseEvent.Discussed> discussions() {
            return List.of();
        }
    }

    /** Discussed at least once; the team follows the child (N17). */
    record Discussed(TeamCaseEvent.Opened opened, Set<PersonId> experts, List<TeamCaseEvent.Discussed> discussions) implements Active {
        /** Refuses to stand for a discussion that was not held. */
        public Discussed {
            experts = Set.copyOf(experts);
            discussions = List.copyOf(discussions);
            if (discussions.isEmpty()) {
                throw new IllegalArgumentException("discussed without a discussion");
            }
        }
    }

    /** Ended, with the reason. */
    record Closed(Active before, CloseReason reason, LocalDate closedOn) implements Known {

        @Override
        public TeamCaseEvent.Opened opened() {
            return before.opened();
        }

        @Override
        public Set<PersonId> experts() {
            return before.experts();
        }

        @Override
        public List<TeamCaseEvent.Discussed> discussions() {
            return before.discussions();
        }
    }

    /** The latest discussion, where there was one. */
    static Optional<TeamCaseEvent.Discussed> latest(Known known) {
        return known.discussions().isEmpty() ? Optional.empty() : Optional.of(known.discussions().getLast());
    }
}
