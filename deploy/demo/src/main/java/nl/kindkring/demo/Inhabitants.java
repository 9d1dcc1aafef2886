package nl.kindkring.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Looks whether the made-up inhabitants that rates per 1,000 children stand on are those of a demo of this size. */
record Inhabitants(Api api, Options options, Accounts accounts) {

    /** One in a hundred, and one for rounding: they are shared out over the towns in another order. */
    private static final double OFF = 0.01;

    /** What to do to have rates; empty when they are there. */
    Optional<String> misfit() {
        return misfit(loaded(), options.children());
    }

    static Optional<String> misfit(Map<String, Long> loaded, int children) {
        boolean fit = Town.ALL.stream().allMatch(town -> Math.abs(loaded.getOrDefault(town.code(), 0L) - town.inhabitantsOf(children)) <= 1 + OFF * town.inhabitantsOf(children));
        return fit ? Optional.empty() : Optional.of(("Rates per 1,000 children will not hold: the inhabitants they stand on are not those of a demo of %d children. To have them, begin again:%n"
                + "  ./kindkring stop; ./kindkring reset; KINDKRING_DEMO_CHILDREN=%d ./kindkring start").formatted(children, children));
    }

    private Map<String, Long> loaded() {
        int week = options.firstDay().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        JsonNode areas = api.get(options.at("reporting", "/comparisons?table=signals-by-theme&level=MUNICIPALITY&cell=theme%%3DC1&period=%d-W%02d"
                .formatted(options.firstDay().get(IsoFields.WEEK_BASED_YEAR), week)), accounts.token("municipal-analyst"));
        Map<String, Long> loaded = new HashMap<>();
        areas.required("items").forEach(area -> loaded.put(area.required("area").textValue(), area.path("children").longValue()));
        return loaded;
    }
}
