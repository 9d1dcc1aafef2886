package nl.kindkring.reporting.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes {@code content.xml} of a spreadsheet, sheet by sheet and row by row. A text is never a formula there, so none has to be made harmless. */
final class OdsContent implements AutoCloseable {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final XMLStreamWriter xml;

    OdsContent(OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("office", "document-content", OFFICE);
            xml.writeNamespace("office", OFFICE);
            xml.writeNamespace("table", TABLE);
            xml.writeNamespace("text", TEXT);
            xml.writeAttribute("office", OFFICE, "version", "1.3");
            xml.writeEmptyElement("office", "automatic-styles", OFFICE); // none; SODS finds no sheet in a file without the element
            xml.writeStartElement("office", "body", OFFICE);
            xml.writeStartElement("office", "spreadsheet", OFFICE);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Begins a sheet with a header row. */
    void begin(String name, int columns, List<String> header) throws IOException {
        write(() -> {
            xml.writeStartElement("table", "table", TABLE);
            xml.writeAttribute("table", TABLE, "name", name);
            xml.writeEmptyElement("table", "table-column", TABLE);
            xml.writeAttribute("table", TABLE, "number-columns-repeated", Integer.toString(columns));
            xml.writeStartElement("table", "table-header-rows", TABLE);
        });
        row(header);
        write(xml::writeEndElement);
    }

    /** A row of texts. */
    void row(List<String> texts) throws IOException {
        beginRow();
        for (String text : texts) {
            text(text);
        }
        endRow();
    }

    void beginRow() throws IOException {
        write(() -> xml.writeStartElement("table", "table-row", TABLE));
    }

    void text(String value) throws IOException {
        cell("string", value, null);
    }

    void number(String value) throws IOException {
        cell("float", value, value);
    }

    void endRow() throws IOException {
        write(xml::writeEndElement);
    }

    /** Ends the sheet. */
    void end() throws IOException {
        write(xml::writeEndElement);
    }

    @Override
    public void close() throws IOException {
        write(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private void cell(String type, String shown, @Nullable String value) throws IOException {
        write(() -> {
            xml.writeStartElement("table", "table-cell", TABLE);
            xml.writeAttribute("office", OFFICE, "value-type", type);
            if (value != null) {
                xml.writeAttribute("office", OFFICE, "value", value);
            }
            xml.writeStartElement("text", "p", TEXT);
            xml.writeCharacters(shown);
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    /** What is written to the XML. */
    private interface Part {
        void write() throws XMLStreamException;
    }

    private static void write(Part part) throws IOException {
        try {
            part.write();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
