package nl.kindkring.reporting.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.release.Releases;

/** A table of an area, in each format. Who may have it is asked before. */
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

    /** The file of all that was released until now. */
    public TableFile of(TrendTable table, Area area, TableFile.Format format) {
        return of(new Selection(table, area.code(), Optional.empty(), Optional.empty(), releases.last(area.code(), table.name())), format);
    }

    /** The file of what was chosen. */
    public TableFile of(Selection chosen, TableFile.Format format) {
        String name = "%s-%s.%s".formatted(chosen.table().name(), chosen.area().toLowerCase(Locale.ROOT), format.name().toLowerCase(Locale.ROOT));
        return new TableFile(format, name, switch (format) {
            case CSV -> out -> csv.write(chosen, out);
            case ODS -> out -> ods.write(chosen, out);
            case JSON -> out -> json.write(chosen, out);
        });
    }
}
