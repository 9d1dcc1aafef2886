package nl.kindkring.consent.domain.view;

import java.time.LocalDate;
import java.util.Optional;
import nl.kindkring.consent.domain.family.Family;
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
        boolean withheld = party instanceof Party.Holder(var holder) && view.withheld().contains(holder);
        if (who.parties().contains(party)) {
            return Optional.of(withheld ? ONLY_QUESTIONS : DECIDES);
        }
        boolean along = who instanceof MustAgree.YouthAlone && party instanceof Party.Holder(var holder)
                && view.letLookAlong().contains(holder);
        return along && !withheld ? Optional.of(LOOKS_ALONG) : Optional.empty();
    }

    /** Whether reads, decisions and statements are shown. */
    public boolean seesFile() {
        return this != ONLY_QUESTIONS;
    }
}
