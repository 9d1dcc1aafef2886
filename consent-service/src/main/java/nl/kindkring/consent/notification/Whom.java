package nl.kindkring.consent.notification;

import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.Party;

/** Who of a family is to be told. Parties as text: YOUTH, or a holder's id. */
sealed interface Whom {

    /** Everybody who gave an address. */
    record Everybody() implements Whom {}

    /** Everybody but who caused it. */
    record Others(String than) implements Whom {}

    /** Who asked for it. */
    record Only(String party) implements Whom {}

    /** Whether this one is meant, as far as ids tell: somebody can be known under another one. */
    default boolean means(String party) {
        return switch (this) {
            case Everybody _ -> true;
            case Others(var than) -> !than.equals(party);
            case Only(var one) -> one.equals(party);
        };
    }

    /** Whether this person is meant, under whatever id. */
    default boolean means(String party, Family family) {
        return switch (this) {
            case Everybody _ -> true;
            case Others(var than) -> !same(than, party, family);
            case Only(var one) -> same(one, party, family);
        };
    }

    private static boolean same(String one, String other, Family family) {
        return counting(one, family).equals(counting(other, family));
    }

    /** Who that is in the family, under the id that counts. */
    static Party counting(String party, Family family) {
        return family.counting(Parties.of(party));
    }
}
