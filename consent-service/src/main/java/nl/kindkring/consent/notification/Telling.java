package nl.kindkring.consent.notification;

import java.util.Optional;
import nl.kindkring.consent.domain.view.Sight;

/**
 * Whether somebody may be told, on the day the mail leaves: authority may have ended, the file may be withheld, and a question may be answered since it was
 * written down. Pure.
 */
final class Telling {

    private Telling() {}

    /** Why nothing is sent. */
    enum Dropped {
        /** The child was erased. */
        ERASED,
        /** This person gave no address, or took it back. */
        NO_ADDRESS,
        /** This person does not want mail of this kind. */
        OPTED_OUT,
        /** This person decides no more, or may not see the file. */
        MAY_NOT_KNOW,
        /** It was answered, or is over. */
        NOT_NEEDED,
        /** This person caused it, or did not ask for it: known under another id in another record of the child. */
        NOT_MEANT,
        /** This person is told at the address in another record of the child. */
        TOLD_ELSEWHERE
    }

    /**
     * Why nobody is told; empty when the mail may go.
     *
     * @param sight  what this person sees of the file today, if anything
     * @param needed whether what it is about still stands
     */
    static Optional<Dropped> whyNot(NotificationKind kind, Optional<Sight> sight, boolean wanted, boolean needed) {
        if (sight.isEmpty() || !mayKnow(kind.whom(), sight.get())) {
            return Optional.of(Dropped.MAY_NOT_KNOW);
        }
        if (!wanted) {
            return Optional.of(Dropped.OPTED_OUT);
        }
        return needed ? Optional.empty() : Optional.of(Dropped.NOT_NEEDED);
    }

    private static boolean mayKnow(NotificationKind.For whom, Sight sight) {
        return switch (whom) {
            case WHO_DECIDES, WHO_ASKED -> sight != Sight.LOOKS_ALONG;
            case WHO_SEES_THE_FILE -> sight.seesFile();
        };
    }
}
