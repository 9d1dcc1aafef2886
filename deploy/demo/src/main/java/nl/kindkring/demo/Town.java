package nl.kindkring.demo;

import java.util.List;

/**
 * A municipality as the demo year plays it.
 *
 * @param code CBS code
 * @param name what a reader calls it
 * @param weight children up to 14 in thousands (CBS, districts and neighbourhoods 2026, rounded): sets the share of the children
 * @param youthHelp share of the children who get help in a year, in percent (CBS StatLine 85039NED, 2021, rounded)
 * @param districts a few of its districts (CBS codes)
 */
record Town(String code, String name, double weight, double youthHelp, List<String> districts) {

    static final List<Town> ALL = List.of(
            new Town("GM0080", "Leeuwarden", 18.4, 12.1, List.of("WK008020", "WK008051", "WK008073", "WK008080")),
            new Town("GM0268", "Nijmegen", 24.6, 9.1, List.of("WK026802", "WK026806", "WK026807", "WK026808", "WK026809")),
            new Town("GM0375", "Beverwijk", 6.7, 11.5, List.of("WK037503", "WK037506", "WK037510")),
            new Town("GM0383", "Castricum", 5.3, 9.1, List.of("WK038302", "WK038305", "WK038307")),
            new Town("GM0396", "Heemskerk", 5.8, 10.6, List.of("WK039605", "WK039608", "WK039610")),
            new Town("GM0450", "Uitgeest", 2.1, 8.5, List.of("WK045000")),
            new Town("GM0453", "Velsen", 10.4, 11.5, List.of("WK045301", "WK045304", "WK045305", "WK045306")));

    /** How many of so many children live here. */
    int childrenOf(int all) {
        double total = ALL.stream().mapToDouble(Town::weight).sum();
        return (int) Math.round(all * weight / total);
    }

    /** How many inhabitants of 0 to 14 years it then has, made up: four of five are at a centre that takes part. */
    int inhabitantsOf(int all) {
        return Math.round(childrenOf(all) * 5 / 4f);
    }
}
