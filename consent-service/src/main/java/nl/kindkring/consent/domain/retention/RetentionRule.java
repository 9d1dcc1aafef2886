package nl.kindkring.consent.domain.retention;

import java.time.LocalDate;

/**
 * How long a child's file is kept; the only place that knows. One key opens all of it, so it goes only when all terms have passed:
 * help twenty years from its last change (Jeugdwet 7.3.8), everything else the short term from leaving. What is open keeps it.
 */
public final class RetentionRule {

    private RetentionRule() {}

    /** What is to happen with the file on that day. */
    public static Verdict on(LocalDate today, RetentionFacts facts, RetentionTerms terms) {
        LocalDate bare = facts.shortTermFrom().plus(terms.bareSignals());
        LocalDate help = facts.lastHelp() == null ? null : facts.lastHelp().plus(terms.helpDossier());
        boolean byHelp = help != null && !help.isBefore(bare);
        LocalDate end = byHelp ? help : bare;
        if (today.isBefore(end)) {
            return new Verdict.NotYet(end);
        }
        if (facts.openWork()) {
            return new Verdict.Blocked(Obstacle.OPEN_WORK);
        }
        if (facts.openRequest()) {
            return new Verdict.Blocked(Obstacle.OPEN_REQUEST);
        }
        return new Verdict.Due(byHelp ? RetentionGround.HELP_DOSSIER_TERM : RetentionGround.BARE_SIGNALS_TERM, end);
    }
}
