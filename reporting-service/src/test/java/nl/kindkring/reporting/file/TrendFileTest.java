package nl.kindkring.reporting.file;

import static io.restassured.RestAssured.given;
import static nl.kindkring.reporting.ReleasedWeeks.around;
import static nl.kindkring.reporting.ReleasedWeeks.withheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.miachm.sods.Range;
import com.github.miachm.sods.SpreadSheet;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.trend.TrendReleased;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.reporting.ReleasedWeeks;
import nl.kindkring.reporting.catalogue.Audience;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.catalogue.Week;
import nl.kindkring.reporting.release.ReleaseLedger;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files of one municipality, whose ledger no other test fills before 2026. */
@QuarkusTest
@DisplayName("A file of a released table")
class TrendFileTest {

    private static final String UITGEEST = "GM0450";
    private static boolean released;

    @Inject ReleaseLedger ledger;
    @Inject Catalogue catalogue;
    @Inject ObjectMapper json;

    @BeforeEach
    void sixWeeks() {
        if (!released) {
            new ReleasedWeeks(ledger, catalogue, UITGEEST).release(new Week(2023, 50), 6, Map.of("C1", around(20), "A1", withheld()));
            released = true;
        }
    }

    @Test
    @DisplayName("has the same figures as REST and the topic, bit for bit, in every format")
    void bitForBit() throws IOException {
        String rest = Stream.iterate(new Week(2023, 50), Week::next).limit(6).map(week -> analyst().queryParam("municipality", UITGEEST)
                .queryParam("table", "signals-by-theme").queryParam("period", week.name()).get("/v1/trends").asString()).collect(Collectors.joining());
        String file = get("json").asString();
        try (TopicProbe topic = TopicProbe.fromBeginning(Topics.trends(UITGEEST).name())) {
            for (JsonNode record : json.readTree(file).required("records")) {
                String key = "signals-by-theme|theme=" + record.required("cell").required("theme").textValue() + "|" + record.required("period").textValue();
                String published = topic.await(TrendReleased.TYPE, one -> key.equals(one.key())).value();
                assertThat(rest).contains(published);
                assertThat(file).contains(published);
            }
        }
        List<List<String>> figures = new ArrayList<>();
        json.readTree(file).required("records").forEach(record -> figures.add(List.of(record.required("cell").required("theme").textValue(), record.required("period").textValue(),
                record.required("status").textValue(), record.required("count").asText().replace("null", ""), record.required("hash").textValue())));
        assertThat(figures).hasSize(12);
        assertThat(csv()).extracting(row -> List.of(row.get("theme"), row.get("period"), row.get("status"), row.get("count"), row.get("hash"))).isEqualTo(figures);
        assertThat(sheet()).isEqualTo(figures);
    }

    @Test
    @DisplayName("as CSV is RFC 4180 with a header, and leads to its CSVW metadata, which names each column")
    void csvw() throws IOException {
        Response file = get("csv");
        file.then().statusCode(200).contentType("text/csv; charset=UTF-8; header=present").header("Content-Disposition", containsString("signals-by-theme-gm0450.csv"));
        assertThat(file.asString()).startsWith("municipality,period,theme,status,count,release,sequence,releasedAt,hash,edition\r\n").contains("WITHHELD,,");
        String link = file.header("Link");
        assertThat(link).contains("rel=\"describedby\"");
        Response metadata = analyst().get("/v1/trend-files/signals-by-theme/" + link.substring(1, link.indexOf('>')));
        metadata.then().statusCode(200).contentType("application/csvm+json").body("tableSchema.columns.name", hasItem("count"))
                .body("url", equalTo("csv?municipality=" + UITGEEST + "&from=2023-W50&until=2024-W03")).body("'dc:license'", containsString("creativecommons"));
        assertThat(json.readTree(metadata.asString()).at("/tableSchema/columns").findValuesAsText("name")).containsExactlyElementsOf(csvHeader(file.asString()));
    }

    @Test
    @DisplayName("as JSON says in two languages what it is and how to read it, under which licence it is, and where else the same figures are")
    void jsonMetadata() throws IOException {
        JsonNode file = json.readTree(get("json").asString());
        assertThat(file.required("table").textValue()).isEqualTo("signals-by-theme");
        assertThat(file.required("tableVersion").intValue()).isEqualTo(catalogue.table("signals-by-theme").orElseThrow().version());
        assertThat(file.required("titleNl").textValue()).isEqualTo("Kinderen met een signaal, per thema");
        assertThat(file.required("titleEn").textValue()).isEqualTo("Children with a signal, by theme");
        assertThat(file.required("municipality").textValue()).isEqualTo(UITGEEST);
        assertThat(file.required("periods").textValue()).isEqualTo("2023-W50/2024-W03");
        assertThat(file.required("descriptionNl").textValue()).contains("Elk cijfer telt verschillende kinderen").contains("veelvoud van 5").contains("minder dan 10 kinderen worden nooit getoond");
        assertThat(file.required("descriptionEn").textValue()).contains("Each figure counts distinct children").contains("multiple of 5").contains("fewer than 10 children are never shown");
        assertThat(file.required("licence").textValue()).isEqualTo("https://creativecommons.org/publicdomain/zero/1.0/");
        assertThat(file.required("topic").textValue()).isEqualTo(Topics.trends(UITGEEST).name());
        assertThat(analyst().get(file.required("api").textValue()).then().statusCode(200).extract().jsonPath().getList("items")).isNotEmpty();
    }

    @Test
    @DisplayName("as a spreadsheet explains itself in two languages on a sheet, and each code on another")
    void sheets() throws IOException {
        SpreadSheet book = new SpreadSheet(new ByteArrayInputStream(get("ods").asByteArray()));
        assertThat(book.getSheets()).extracting(sheet -> sheet.getName()).containsExactly("Cijfers - Figures", "Toelichting - About", "Codes");
        assertThat(texts(book, "Toelichting - About")).startsWith(List.of("Nederlands", "English"), List.of("Kinderen met een signaal, per thema", "Children with a signal, by theme"))
                .contains(List.of("Elk cijfer telt verschillende kinderen, niet signalen.", "Each figure counts distinct children, not signals."))
                .endsWith(List.of("Licentie: https://creativecommons.org/publicdomain/zero/1.0/", "Licence: https://creativecommons.org/publicdomain/zero/1.0/"));
        assertThat(texts(book, "Codes")).startsWith(List.of("Kolom / Column", "Code", "Nederlands", "English")).contains(List.of("theme", "C1", "Spraak en taal", "Speech and language"));
        SpreadSheet durations = new SpreadSheet(new ByteArrayInputStream(analyst().queryParam("municipality", UITGEEST).get("/v1/trend-files/help-by-level-and-time/ods").asByteArray()));
        assertThat(texts(durations, "Codes")).filteredOn(row -> row.getFirst().equals("timeToHelp")).extracting(row -> row.get(1)).containsExactly("0-14", "15-42", "43-84", "85+");
    }

    private static List<List<String>> texts(SpreadSheet book, String sheet) {
        return Stream.of(book.getSheet(sheet).getDataRange().getValues()).map(row -> Stream.of(row).map(TrendFileTest::text).toList()).toList();
    }

    @Test
    @DisplayName("as a spreadsheet has a header row, a title and a language")
    void accessible() throws IOException {
        byte[] file = get("ods").then().statusCode(200).extract().asByteArray();
        assertThat(part(file, "content.xml")).contains("<table:table-header-rows>");
        assertThat(part(file, "meta.xml")).contains("<dc:language>nl-NL</dc:language>").contains("Kinderen met een signaal, per thema / Children with a signal, by theme");
        assertThat(new String(file, 30, 60, StandardCharsets.ISO_8859_1)).startsWith("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
        assertThat(get("ods").asByteArray()).as("the same figures, the same bytes").isEqualTo(file);
    }

    @Test
    @DisplayName("is not sent again while nothing was released, and HEAD sends no body")
    void conditional() {
        for (String format : List.of("csv", "ods", "json", "csv-metadata")) {
            String tag = get(format).header("ETag");
            analyst().queryParam("municipality", UITGEEST).header("If-None-Match", tag).get("/v1/trend-files/signals-by-theme/" + format).then().statusCode(200);
            ask().header("If-None-Match", tag).get("/v1/trend-files/signals-by-theme/" + format).then().statusCode(304);
            Response head = ask().head("/v1/trend-files/signals-by-theme/" + format);
            head.then().statusCode(200).header("ETag", tag);
            assertThat(head.asByteArray()).isEmpty();
        }
    }

    @Test
    @DisplayName("of a range holds that range, and what is no table, period or municipality is refused")
    void range() throws IOException {
        String some = analyst().queryParam("municipality", UITGEEST).queryParam("from", "2023-W51").queryParam("until", "2023-W52").get("/v1/trend-files/signals-by-theme/csv").asString();
        assertThat(CSVParser.parse(some, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()).getRecords()).extracting(row -> row.get("period"))
                .containsOnly("2023-W51", "2023-W52").hasSize(4);
        given().queryParam("municipality", UITGEEST).get("/v1/trend-files/no-such-table/csv").then().statusCode(404);
        given().get("/v1/trend-files/signals-by-theme/csv").then().statusCode(400).body("errors[0].pointer", equalTo("/area"));
        analyst().queryParam("municipality", UITGEEST).queryParam("from", "2023-W54").get("/v1/trend-files/signals-by-theme/csv").then().statusCode(400)
                .body("errors[0].code", equalTo("not-a-period"));
    }

    @Test
    @DisplayName("is there for every table of the catalogue, those of districts, without a dimension and of a year as well")
    void everyTable() {
        assertThat(catalogue.tables()).allSatisfy(table -> {
            for (String format : List.of("csv", "csv-metadata", "ods", "json")) {
                analyst().queryParam("municipality", UITGEEST)
                        .get("/v1/trend-files/" + table.name() + "/" + format).then().statusCode(200);
                // nobody made anything public here
                given().queryParam("municipality", UITGEEST).get("/v1/trend-files/" + table.name() + "/" + format).then().statusCode(404);
            }
        });
        assertThat(catalogue.tables()).extracting(TrendTable::audience).contains(Audience.MUNICIPALITY);
        analyst().queryParam("municipality", UITGEEST).queryParam("from", "2023").queryParam("until", "2024-Q1").get("/v1/trend-files/signals-by-theme/csv").then().statusCode(200);
    }

    @Test
    @DisplayName("holds no text that a spreadsheet takes for a formula")
    void formulas() {
        for (String evil : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")) {
            assertThat(CsvFile.harmless(evil)).startsWith("'");
        }
        assertThat(List.of("C1", "85+", "0-14", "")).allSatisfy(code -> assertThat(CsvFile.harmless(code)).isEqualTo(code));
    }

    private static RequestSpecification analyst() {
        return given().auth().oauth2(TestTokens.of("analyst", "municipal-analyst"));
    }

    private static RequestSpecification ask() {
        return analyst().queryParam("municipality", UITGEEST).queryParam("from", "2023-W50").queryParam("until", "2024-W03");
    }

    private static Response get(String format) {
        return ask().get("/v1/trend-files/signals-by-theme/" + format);
    }

    private List<CSVRecord> csv() throws IOException {
        return CSVParser.parse(new StringReader(get("csv").asString()), CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()).getRecords();
    }

    private static List<String> csvHeader(String file) throws IOException {
        return CSVParser.parse(file, CSVFormat.RFC4180.builder().setHeader().get()).getHeaderNames();
    }

    /** Read by a library of others. */
    private static List<List<String>> sheet() throws IOException {
        Range cells = new SpreadSheet(new ByteArrayInputStream(get("ods").asByteArray())).getSheet(0).getDataRange();
        List<List<String>> rows = new ArrayList<>();
        for (int row = 1; row < cells.getNumRows(); row++) {
            Object[] values = cells.getValues()[row];
            rows.add(List.of(text(values[2]), text(values[1]), text(values[3]), text(values[4]), text(values[8])));
        }
        return rows;
    }

    @Test
    @DisplayName("names each dimension in Dutch and English")
    void dimensions() {
        catalogue.tables().stream().flatMap(table -> table.dimensions().stream()).forEach(dimension -> {
            assertThat(DimensionNames.nl(dimension.name())).as(dimension.name()).isNotEqualTo(dimension.name());
            assertThat(DimensionNames.en(dimension.name())).as(dimension.name()).isNotEqualTo(dimension.name());
        });
    }

    private static String text(Object value) {
        return value == null ? "" : value instanceof Number number ? Long.toString(number.longValue()) : value.toString();
    }

    private static String part(byte[] file, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no " + name);
    }
}
