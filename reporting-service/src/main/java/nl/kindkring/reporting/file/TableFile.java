package nl.kindkring.reporting.file;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that can be written.
 *
 * @param format as what
 * @param name how it is called
 * @param content writes it
 */
public record TableFile(Format format, String name, Content content) {

    /** As what a table can be had. */
    public enum Format {
        /** RFC 4180. */
        CSV("text/csv; charset=UTF-8; header=present"),
        /** OpenDocument. */
        ODS("application/vnd.oasis.opendocument.spreadsheet"),
        /** The records and their metadata. */
        JSON("application/json");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        /** Its media type with parameters. */
        public String mediaType() {
            return mediaType;
        }
    }

    /** Writes to a stream and leaves it open. */
    public interface Content {
        /** Writes. */
        void write(OutputStream out) throws IOException;
    }

    /** The header by which it is kept under its name. */
    public String contentDisposition() {
        return "attachment; filename=\"%s\"".formatted(name);
    }

    /** Writes the file, and leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        content.write(out);
    }
}
