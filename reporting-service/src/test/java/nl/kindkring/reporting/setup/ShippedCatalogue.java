package nl.kindkring.reporting.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.kindkring.reporting.catalogue.Catalogue;

/** The tables and code lists that come with the service, without the container. */
public final class ShippedCatalogue {

    private static final JsonMapper JSON = new JsonMapper();

    private ShippedCatalogue() {}

    /** The catalogue, without noise. */
    public static Catalogue read() {
        try (InputStream in = ShippedCatalogue.class.getResourceAsStream("/catalogue/tables.json")) {
            return CatalogueFile.read(in, list -> Set.copyOf(codes(list)), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes of a list, in its order, without those that appear in no figure; empty when there is no such list, as for districts. */
    public static List<String> codes(String list) {
        try (InputStream in = ShippedCatalogue.class.getResourceAsStream("/codelists/" + list + ".json")) {
            return in == null ? List.of() : StreamSupport.stream(JSON.readTree(in).required("codes").spliterator(), false).filter(code -> !code.path("restricted").asBoolean())
                    .map(ShippedCatalogue::code).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String code(JsonNode code) {
        return code.required("code").textValue();
    }
}
