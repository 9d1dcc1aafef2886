package nl.kindkring.reporting.disclosure.audit;

import java.util.Set;
import nl.kindkring.reporting.disclosure.Institution;

/** Whose worlds are looked for, by what it knows of a count as its own. */
sealed interface Reader {

    /** Every institution at once: what this one takes for possible, each of them does. */
    Reader ANY = new Besides(Set.of());

    /** Somebody who has nothing but what is published. */
    Reader OUTSIDER = new Outsider();

    /** One institution. */
    static Reader of(Institution institution) {
        return new One(institution);
    }

    /** Every institution at once but some. */
    static Reader besides(Set<Institution> some) {
        return new Besides(some);
    }

    /** Of a count, as much as any of those that it is has. */
    long own(Figure figure);

    /** Who has nothing of its own. */
    record Outsider() implements Reader {

        @Override
        public long own(Figure figure) {
            return 0;
        }
    }

    /** A single one. */
    record One(Institution institution) implements Reader {

        @Override
        public long own(Figure figure) {
            return figure.contributions().of(institution);
        }
    }

    /** All but some. */
    record Besides(Set<Institution> some) implements Reader {

        @Override
        public long own(Figure figure) {
            return figure.contributions().largestBesides(some);
        }
    }
}
