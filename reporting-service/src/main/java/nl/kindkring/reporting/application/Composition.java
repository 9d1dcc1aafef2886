package nl.kindkring.reporting.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.Division;

/**
 * Which areas are made of which municipalities on one day. A partnership may lie in two provinces; then what they have in common is an area too, that nobody
 * releases and everybody can reckon with: of a released partnership and a released province it is what is left.
 */
final class Composition {

    private final SortedMap<String, Set<Area>> areas = new TreeMap<>();
    private final SortedMap<String, List<Area>> pieces = new TreeMap<>();
    private final Map<String, List<String>> around = new HashMap<>();
    private final Map<String, List<String>> beyond = new HashMap<>();

    Composition(Division division) {
        for (AreaLevel level : AreaLevel.LARGER) {
            division.areas(level).forEach(area -> areas.put(area.code(), new HashSet<>(division.municipalitiesIn(area))));
        }
        SortedMap<String, List<Area>> all = new TreeMap<>();
        for (Area municipality : division.areas(AreaLevel.MUNICIPALITY)) {
            String partnership = division.above(municipality, AreaLevel.PARTNERSHIP).map(Area::code).orElse("");
            String province = division.above(municipality, AreaLevel.PROVINCE).map(Area::code).orElseThrow();
            all.computeIfAbsent(partnership + "&" + province, key -> new ArrayList<>()).add(municipality);
        }
        all.forEach((code, its) -> {
            if (its.size() > 1 && !areas.containsValue(new HashSet<>(its))) {
                pieces.put(code, its);
            }
        });
        areas.forEach((code, its) -> its.forEach(municipality -> around.computeIfAbsent(municipality.code(), key -> new ArrayList<>()).add(code)));
        pieces.forEach((code, its) -> its.forEach(municipality -> around.computeIfAbsent(municipality.code(), key -> new ArrayList<>()).add(code)));
        areas.forEach((code, its) -> areas.forEach((larger, more) -> {
            if (more.size() > its.size() && more.containsAll(its)) {
                beyond.computeIfAbsent(code, key -> new ArrayList<>()).add(larger);
            }
        }));
    }

    /** What is the sum of municipalities, this one among them. */
    Collection<String> around(String area) {
        return around.getOrDefault(area, List.of());
    }

    /** What is larger than a partnership or province and holds all of it. */
    Collection<String> beyond(String area) {
        return beyond.getOrDefault(area, List.of());
    }

    /** What a partnership and a province have in common, and what of a province is in no partnership, where it is more than one municipality and no area itself. */
    SortedMap<String, List<Area>> pieces() {
        return pieces;
    }
}
