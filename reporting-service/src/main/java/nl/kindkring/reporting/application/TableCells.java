package nl.kindkring.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.kindkring.platform.codelist.CodeLists;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;

/** Every cell a table has, also those in which nobody was counted: leaving them out would say that they are empty. */
@ApplicationScoped
class TableCells {

    private final CodeLists codeLists;

    TableCells(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    List<Cell> of(TrendTable table) {
        List<List<String>> rows = List.of(List.of());
        for (Dimension dimension : table.dimensions()) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> row : rows) {
                for (String code : codes(dimension)) {
                    List<String> extended = new ArrayList<>(row);
                    extended.add(code);
                    longer.add(extended);
                }
            }
            rows = longer;
        }
        List<String> names = table.dimensions().stream().map(Dimension::name).toList();
        return rows.stream().map(row -> Cell.of(names, row)).toList();
    }

    /** The codes of the dimension without the restricted ones: those never appear (DOMAIN 3, reporting-service). */
    private List<String> codes(Dimension dimension) {
        return codeLists.get(dimension.codeList()).codes().stream().filter(code -> !Boolean.TRUE.equals(code.more().get("restricted"))).map(code -> code.code()).toList();
    }
}
