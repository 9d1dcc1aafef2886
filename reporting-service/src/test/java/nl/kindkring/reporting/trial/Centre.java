package nl.kindkring.reporting.trial;

import java.util.List;
import java.util.stream.IntStream;

/** A centre, with when it was visited by a care coordinator. */
record Centre(int id, int municipality, String kind, List<Moment> visits) {

    /** How often from a day to the one before another, as it is known today. */
    String often(int first, int after, int today) {
        return Codes.often(visits.stream().filter(visit -> visit.day() >= first && visit.isBefore(after, today)).count());
    }

    /** Some are visited never, others every month. */
    static Centre of(int id, int municipality, Chance chance) {
        String kind = chance.of(Codes.KINDS, 42, 43, 5);
        int often = chance.inHundred(20) ? 0 : chance.smallBelow(12);
        return new Centre(id, municipality, kind, IntStream.range(0, often).mapToObj(i -> chance.on(chance.below(Region.DAYS))).toList());
    }
}
