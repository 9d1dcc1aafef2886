package nl.kindkring.reporting.disclosure.audit;

import java.util.Set;
import nl.kindkring.reporting.disclosure.Institution;

/** Whose worlds are looked for, by what it knows of a count as its own. */
@FunctionalInterface
interface Reader {

    /** Every institution at once: what this one takes for possible, each of them does. */
    Reader ANY = figure -> figure.contributions().largest();

    /** Somebody who has nothing but what is published. */
    Reader OUTSIDER = figure -> 0;

    /** One institution. */
    static Reader of(Institution institution) {
        return figure -> figure.contributions().of(institution);
    }

    /** Every institution at once but some. */
    static Reader besides(Set<Institution> some) {
        return figure -> figure.contributions().largestBesides(some);
    }

    long own(Figure figure);
}
