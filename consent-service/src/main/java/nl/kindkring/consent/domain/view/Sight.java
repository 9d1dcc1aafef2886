package nl.kindkring.consent.domain.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.MustAgree;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.family.WhoMustAgree;

/** What somebody of the family sees of the file on one day; the only place that knows the rule (docs/decisions/058). */
public enum Sight {

    /** Decides today, and sees the file: a parent up to the sixteenth birthday, the child from its twelfth, a representative. */
    DECIDES,
    /** Decides today, but the file is withheld (Jeugdwet 7.3.15, fourth paragraph): sees the questions put to it and nothing else. */
    ONLY_QUESTIONS,
    /** Does not decide, but the child that does lets it look along (Jeugdwet 7.3.11, first paragraph). */
    LOOKS_ALONG;

    /** What that person sees; empty for whoever sees nothing. */
    public static Optional<Sight> of(Party party, Family family, FileView view, LocalDate today) {
        MustAgree who = WhoMustAgree.on(today, family);
        boolean withheld = isAmong(family.selves(party), view.withheld());
        if (who.parties().contains(party)) {
            return Optional.of(withheld ? ONLY_QUESTIONS : DECIDES);
        }
        boolean along = who instanceof MustAgree.YouthAlone && isAmong(family.selves(party), view.letLookAlong());
        return along && !withheld ? Optional.of(LOOKS_ALONG) : Optional.empty();
    }

    /** What was said of somebody under an id of an earlier period, or of another record, was said of that person. */
    private static boolean isAmong(Set<Party> selves, Set<HolderId> holders) {
        return selves.stream().anyMatch(self -> self instanceof Party.Holder(var id) && holders.contains(id));
    }

    /** Whether reads, decisions and statements are shown. */
    public boolean seesFile() {
        return this != ONLY_QUESTIONS;
    }
}
