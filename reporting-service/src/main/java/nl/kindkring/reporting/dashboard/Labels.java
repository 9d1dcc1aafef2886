package nl.kindkring.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kindkring.platform.codelist.Code;
import nl.kindkring.platform.codelist.CodeLists;
import nl.kindkring.platform.problem.Language;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.Division;
import nl.kindkring.reporting.geography.Geography;

/** What codes and areas are called, in the order of their list. */
@ApplicationScoped
class Labels {

    private final CodeLists lists;
    private final Geography geography;
    private final Clock clock;

    Labels(CodeLists lists, Geography geography, Clock clock) {
        this.lists = lists;
        this.geography = geography;
        this.clock = clock;
    }

    /** Code to label of the values of a dimension in an area; a district is called by its code where its name was not loaded. */
    Map<String, String> of(Dimension dimension, Area area, Language language) {
        var labels = new LinkedHashMap<String, String>();
        if (dimension.isDistrict()) {
            today().districtNames(area).forEach((code, name) -> labels.put(code, name.isBlank() ? code : name));
        } else {
            labels.putAll(all(dimension.codeList(), language));
        }
        if (dimension.hasUnknown()) {
            labels.put(Dimension.UNKNOWN, language == Language.NL ? "onbekend" : "not known");
        }
        return labels;
    }

    /** What a code of a list is called; the code itself where the list does not have it. */
    String of(String list, String code, Language language) {
        return lists.get(list).find(code).map(found -> label(found, language)).orElse(code);
    }

    /** Code to label of a list. */
    Map<String, String> all(String list, Language language) {
        var labels = new LinkedHashMap<String, String>();
        lists.get(list).codes().forEach(code -> labels.put(code.code(), label(code, language)));
        return labels;
    }

    /** The themes that are ever released: safety at home is restricted (DOMAIN 5). */
    Map<String, String> themes(Language language) {
        var labels = new LinkedHashMap<String, String>();
        lists.get("theme").codes().stream().filter(code -> !Boolean.TRUE.equals(code.more().get("restricted")))
                .forEach(code -> labels.put(code.code(), label(code, language)));
        return labels;
    }

    /** What the municipality of a CBS code is called. */
    String municipality(String code) {
        return today().names().getOrDefault(code, code);
    }

    /** Code to name of the areas of a level that there are today. */
    Map<String, String> areas(AreaLevel level, Language language) {
        var labels = new LinkedHashMap<String, String>();
        Division today = today();
        Map<String, String> names = today.names();
        today.areas(level).forEach(area -> labels.put(area.code(), name(area, names, language)));
        return labels;
    }

    /** The area of that code, when there is one today. */
    Optional<Area> area(String code) {
        Division today = today();
        for (AreaLevel level : AreaLevel.values()) {
            var found = today.areas(level).stream().filter(area -> area.code().equals(code)).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The larger areas that an area lies in today, and for certain: a partnership need not lie in one province. */
    List<Pages.AreaLink> around(Area area, Language language) {
        Division today = today();
        Stream<Area> around = switch (area.level()) {
            case MUNICIPALITY -> Stream.of(AreaLevel.PARTNERSHIP, AreaLevel.PROVINCE, AreaLevel.COUNTRY).flatMap(level -> today.above(area, level).stream());
            case PARTNERSHIP, PROVINCE -> Stream.of(Area.NETHERLANDS);
            case COUNTRY -> Stream.empty();
        };
        return around.map(larger -> new Pages.AreaLink(larger.code(), name(larger, language))).toList();
    }

    /** What the area is called; by its code where nobody gave it a name. */
    String name(Area area, Language language) {
        return name(area, today().names(), language);
    }

    private String name(Area area, Map<String, String> municipalities, Language language) {
        return switch (area.level()) {
            case MUNICIPALITY -> municipalities.getOrDefault(area.code(), area.code());
            case PARTNERSHIP -> of("partnership", area.code(), language);
            case PROVINCE -> of("province", area.code(), language);
            case COUNTRY -> language == Language.NL ? "Nederland" : "The Netherlands";
        };
    }

    private Division today() {
        return geography.on(LocalDate.now(clock));
    }

    private static String label(Code code, Language language) {
        return switch (language) {
            case NL -> code.nl();
            case EN -> code.en();
        };
    }
}
