package nl.kindkring.signal.reportingcode.domain;

import java.util.Optional;

/**
 * The answers to the five questions of the assessment framework, in their order. A question that an earlier answer made needless has none.
 *
 * @param suspicion     1: do the steps so far leave a suspicion of (threatening) violence or abuse at home?
 * @param unsafety      2: is there acute or structural unsafety?
 * @param canHelp       3: can we offer or organise fitting help, and get the danger away?
 * @param helpAccepted  4: do those concerned accept that help and do their part?
 * @param helpWorks     5: does the help lead to lasting safety and recovery within the agreed time?
 * @param account       why so
 */
public record Weighing(
        boolean suspicion, Optional<Unsafety> unsafety, Optional<Boolean> canHelp, Optional<Boolean> helpAccepted,
        Optional<Boolean> helpWorks, Account account) {

    /**
     * Whether each question that has to be asked was answered: with a suspicion the second; without unsafety the third; and so on, until an answer
     * leads to a report.
     */
    public boolean complete() {
        return !suspicion || unsafety.isPresent() && (unsafety.get().present() || helpAnswered());
    }

    private boolean helpAnswered() {
        return canHelp.isPresent() && (!canHelp.get()
                || helpAccepted.isPresent() && (!helpAccepted.get() || helpWorks.isPresent()));
    }

    /** Whether a report has to be made: unsafety, no fitting help, help not accepted, or help that does not work. */
    public boolean asksForReport() {
        return suspicion && (unsafety.filter(Unsafety::present).isPresent()
                || no(canHelp) || no(helpAccepted) || no(helpWorks));
    }

    private static boolean no(Optional<Boolean> answer) {
        return answer.filter(yes -> !yes).isPresent();
    }
}
