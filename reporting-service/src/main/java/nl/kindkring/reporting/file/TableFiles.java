package nl.kindkring.reporting.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.release.Releases;

/** A table of an area over all its periods, in each format. Who may have it is asked before. */
@ApplicationScoped
public class TableFiles {

    private final Releases releases;
    private final CsvFile csv;
    private final OdsFile ods;
    private final JsonFile json;

    TableFiles(Releases releases, CsvFile csv, OdsFile ods, JsonFile json) {
        this.releases = releases;
        this.csv = csv;
        this.ods = ods;
        this.json = json;
    }

    /** The file of what was released until now. */
    public TableFile of(TrendTable table, Area area, TableFile.Format format) {
        Selection all = new Selection(table, area.code(), Optional.empty(), Optional.empty(), releases.last(area.code(), table.name()));
        String name = "%s-%s.%s".formatted(table.name(), area.code().toLowerCase(Locale.ROOT), format.name().toLowerCase(Locale.ROOT));
        return new TableFile(format, name, switch (format) {
            case CSV -> out -> csv.write(all, out);
            case ODS -> out -> ods.write(all, out);
            case JSON -> out -> json.write(all, out);
        });
    }
}
