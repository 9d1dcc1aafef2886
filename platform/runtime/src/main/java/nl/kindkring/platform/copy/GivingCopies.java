package nl.kindkring.platform.copy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import nl.kindkring.platform.audit.Disclosure;
import nl.kindkring.platform.audit.DisclosureLog;
import nl.kindkring.platform.copy.FileCopy.Part;
import nl.kindkring.platform.problem.Language;
import nl.kindkring.platform.standing.Standing.Access;
import nl.kindkring.platform.standing.Standings;

/** Gives a copy to whom access was granted; that it leaves is in the log before it is put together. */
@ApplicationScoped
public class GivingCopies {

    private final Standings standings;
    private final DisclosureLog log;
    private final Clock clock;

    GivingCopies(Standings standings, DisclosureLog log, Clock clock) {
        this.standings = standings;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The copy; whether the subject is the caller's was settled before.
     *
     * @param service that gives it
     * @param leaving what is written down of it
     * @param parts   puts it together from what was granted, after the row in the log
     * @throws nl.kindkring.platform.problem.ProblemException 403 {@code access-not-granted} while no request for access was granted
     */
    public FileCopy give(String service, Disclosure leaving, Language language, Function<Access, List<Part>> parts) {
        Access access = standings.requireAccess(leaving.subject());
        log.record(leaving);
        List<Part> made = parts.apply(access);
        return new FileCopy(FileCopy.FORMAT, service, leaving.subject(), clock.instant(), language.tag(), made, access.leftOut().orElse(null));
    }
}
