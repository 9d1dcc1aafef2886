package nl.kindkring.bench.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Towns, and the larger areas that are sums of them, smaller ones first: so many towns in a partnership, so many in a province, and the country.
 *
 * @param levels the towns, then each level of larger areas with the children of all its towns
 * @param around of a town, the areas it lies in
 */
record Region(List<List<Town>> levels, Map<String, List<String>> around) {

    private static final String COUNTRY = "NL";
    private static final List<String> NAMES = List.of("PO%04d", "PV%02d", COUNTRY);

    /** One town and nothing around it. */
    static Region of(Town town) {
        return of(List.of(town), List.of());
    }

    /**
     * With larger areas.
     *
     * @param sizes of each level, beginning with partnerships: how many towns an area has
     */
    static Region of(List<Town> towns, List<Integer> sizes) {
        List<Town> numbered = new ArrayList<>();
        int centres = 0;
        for (Town town : towns) {
            numbered.add(town.withCentresFrom(centres));
            centres = Math.max(centres, numbered.getLast().centres());
        }
        List<List<Town>> levels = new ArrayList<>(List.of(numbered));
        Map<String, List<String>> around = new HashMap<>();
        for (int level = 0; level < sizes.size(); level++) {
            List<Town> areas = new ArrayList<>();
            for (int first = 0; first < towns.size(); first += sizes.get(level)) {
                List<Town> its = numbered.subList(first, Math.min(towns.size(), first + sizes.get(level)));
                String code = NAMES.get(level).formatted(areas.size());
                its.forEach(town -> around.computeIfAbsent(town.code(), key -> new ArrayList<>()).add(code));
                areas.add(Town.together(code, its));
            }
            levels.add(areas);
        }
        return new Region(levels, around);
    }

    /** The area that a larger one lies in, whatever lies between them. */
    List<String> beyond(String area) {
        return area.startsWith("P") && levels.size() > NAMES.size() ? List.of(COUNTRY) : List.of();
    }
}
