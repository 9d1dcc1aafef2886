package nl.kindkring.reporting.projection;

import jakarta.inject.Singleton;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kindkring.platform.codelist.CodeList;
import nl.kindkring.platform.codelist.CodeLists;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.Division;

/** Every cell a table has, also those in which nobody was counted: leaving them out would say that they are empty. */
@Singleton
class TableCells {

    private final Function<String, List<String>> codes;

    @Inject
    TableCells(CodeLists codeLists) {
        this(list -> published(codeLists.get(list)));
    }

    /** With the codes of a list of that name. */
    TableCells(Function<String, List<String>> codes) {
        this.codes = codes;
    }

    /** The codes of each cell, in the order of the dimensions of the table. */
    List<List<String>> of(TrendTable table, Area area, Division division) {
        List<List<String>> rows = List.of(List.of());
        for (Dimension dimension : table.dimensions()) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> row : rows) {
                for (String code : values(dimension, area, division)) {
                    longer.add(Stream.concat(row.stream(), Stream.of(code)).toList());
                }
            }
            rows = longer;
        }
        return rows;
    }

    private List<String> values(Dimension dimension, Area area, Division division) {
        List<String> known = dimension.isDistrict() ? division.districts(area) : codes.apply(dimension.codeList());
        return dimension.hasUnknown() ? Stream.concat(known.stream(), Stream.of(Dimension.UNKNOWN)).toList() : known;
    }

    /** The codes of the list without the restricted ones: those never appear (DOMAIN 3, reporting-service). */
    private static List<String> published(CodeList list) {
        return list.codes().stream().filter(code -> !Boolean.TRUE.equals(code.more().get("restricted"))).map(code -> code.code()).toList();
    }
}
