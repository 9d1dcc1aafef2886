package nl.kindkring.reporting.geography;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the country is divided on one day: each child has at most one municipality, and through it one area of each level, so that figures of
 * smaller areas add up to those of the larger.
 */
public final class Division {

    private final LocalDate day;
    private final Map<String, Municipality> municipalities = new TreeMap<>();
    private final Map<String, District> districts = new TreeMap<>();
    private final Lineage ofMunicipalities;
    private final Lineage ofDistricts;
    private final Map<String, Optional<String>> resolved = new HashMap<>();

    Division(LocalDate day, List<Municipality> municipalities, List<District> districts, Lineage ofMunicipalities, Lineage ofDistricts) {
        this.day = day;
        municipalities.forEach(m -> this.municipalities.put(m.code(), m));
        districts.forEach(d -> this.districts.put(d.code(), d));
        this.ofMunicipalities = ofMunicipalities;
        this.ofDistricts = ofDistricts;
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** The areas of a level, by code. */
    public List<Area> areas(AreaLevel level) {
        return municipalities.values().stream().flatMap(m -> m.in(level).stream()).distinct().sorted().toList();
    }

    /** The municipalities of an area; of a municipality itself. */
    public List<Area> municipalitiesIn(Area area) {
        return municipalities.values().stream().filter(m -> m.in(area.level()).filter(area::equals).isPresent()).map(m -> Area.municipality(m.code()))
                .toList();
    }

    /** The area of a level that a municipality of this day belongs to. */
    public Optional<Area> above(Area municipality, AreaLevel level) {
        return Optional.ofNullable(municipalities.get(municipality.code())).flatMap(m -> m.in(level));
    }

    /** The codes of the districts of a municipality, in order; none when they were not loaded. */
    public List<String> districts(Area municipality) {
        return List.copyOf(districtNames(municipality).keySet());
    }

    /** The name of each district of a municipality, by its code; empty where it was not loaded. */
    public SortedMap<String, String> districtNames(Area municipality) {
        return districts.values().stream().filter(d -> d.municipality().equals(municipality.code()))
                .collect(Collectors.toMap(District::code, District::name, (a, b) -> a, TreeMap::new));
    }

    /**
     * The municipality of this day that a place belongs to. A district says more than a municipality: when two became one, it still tells them apart.
     *
     * @param municipality a code of any moment
     * @param district a code of any moment; null when not known
     * @return empty when nothing that is loaded stands for it on this day
     */
    public synchronized Optional<Area> municipality(String municipality, @Nullable String district) {
        Optional<String> own = municipalities.containsKey(municipality) ? Optional.of(municipality)
                : district(district).map(d -> d.municipality()).or(() -> resolved.computeIfAbsent(municipality, code -> ofMunicipalities.on(day, code)));
        return own.filter(municipalities::containsKey).map(Area::municipality);
    }

    /** The district of this day that a code of any moment stands for, when it lies in that municipality. */
    public Optional<String> districtIn(Area municipality, @Nullable String code) {
        return district(code).filter(d -> d.municipality().equals(municipality.code())).map(District::code);
    }

    private Optional<District> district(@Nullable String code) {
        if (code == null) {
            return Optional.empty();
        }
        District same = districts.get(code);
        return same != null ? Optional.of(same) : ofDistricts.on(day, code).map(districts::get);
    }

    /** The name of each municipality of this day, by its code. */
    public Map<String, String> names() {
        return municipalities.values().stream().collect(Collectors.toMap(Municipality::code, Municipality::name, (a, b) -> a, TreeMap::new));
    }
}
