package nl.kindkring.reporting.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kindkring.platform.codelist.CodeLists;
import nl.kindkring.reporting.catalogue.TrendTable;

/**
 * A table as a spreadsheet (OpenDocument 1.3): the figures with a header row that a screen reader announces and that repeats on each page, the explanation, the codes; with a
 * title and a language. Written as a stream. The libraries for it keep the whole sheet in memory and know no header row (SODS), or are under a licence that ours may not
 * take in (FastODS, GPL).
 */
@ApplicationScoped
public class OdsFile {

    private final ReleasedRows rows;
    private final FileConfig config;
    private final CodeLists codeLists;

    OdsFile(ReleasedRows rows, FileConfig config, CodeLists codeLists) {
        this.rows = rows;
        this.config = config;
        this.codeLists = codeLists;
    }

    /** Writes the file, and leaves the stream open. */
    public void write(Selection selection, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        mimetype(zip);
        part(zip, "META-INF/manifest.xml", OdsParts.MANIFEST);
        part(zip, "meta.xml", OdsParts.meta(selection.table().titleNl() + " / " + selection.table().titleEn()));
        part(zip, "styles.xml", OdsParts.STYLES);
        zip.putNextEntry(entry("content.xml"));
        try (OdsContent content = new OdsContent(zip)) {
            figures(content, selection);
            explanation(content, selection);
            codes(content, selection.table());
        }
        zip.closeEntry();
        zip.finish();
    }

    private void figures(OdsContent content, Selection selection) throws IOException {
        List<Column> columns = Column.of(selection);
        content.begin("Cijfers - Figures", columns.size(), columns.stream().map(column -> column.nl() + " / " + column.en()).toList());
        rows.each(selection, row -> {
            content.beginRow();
            for (Column column : columns) {
                String value = column.value().apply(row);
                if (column.number() && !value.isEmpty()) {
                    content.number(value);
                } else {
                    content.text(value);
                }
            }
            content.endRow();
        });
        content.end();
    }

    private void explanation(OdsContent content, Selection selection) throws IOException {
        content.begin("Toelichting - About", 2, List.of("Nederlands", "English"));
        content.row(List.of(selection.table().titleNl(), selection.table().titleEn()));
        for (Explanation.Pair pair : Explanation.of(selection.table())) {
            content.row(List.of(pair.nl(), pair.en()));
        }
        content.row(List.of("Licentie: " + config.licence(), "Licence: " + config.licence()));
        content.end();
    }

    private void codes(OdsContent content, TrendTable table) throws IOException {
        content.begin("Codes", 4, List.of("Kolom / Column", "Code", "Nederlands", "English"));
        for (var dimension : table.dimensions().stream().filter(one -> !one.isDistrict()).toList()) { // the codes of districts are those of CBS, and many
            for (var code : codeLists.get(dimension.codeList()).codes()) {
                content.row(List.of(dimension.name(), code.code(), code.nl(), code.en()));
            }
        }
        content.end();
    }

    /** First and not compressed, so that a reader knows the file by its beginning (OpenDocument 1.3, part 2, section 3.3). */
    private static void mimetype(ZipOutputStream zip) throws IOException {
        byte[] type = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
        ZipEntry entry = entry("mimetype");
        CRC32 sum = new CRC32();
        sum.update(type);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Always of the same moment: the same figures give the same bytes. */
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        return entry;
    }
}
