package nl.kindkring.consent.api;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.kindkring.platform.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/** An export as a page that a person reads: headings in order, tables with a caption and headers, nothing told by colour alone (N19). */
@ApplicationScoped
class ReadableExport {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Template template;
    private final CodeLists codes;

    ReadableExport(@Location("file-export.html") Template template, CodeLists codes) {
        this.template = template;
        this.codes = codes;
    }

    /** A part of the page: a heading and a table, or a sentence when there is nothing. */
    public record Section(String id, String heading, List<String> columns, List<List<String>> rows) {}

    /** The page. */
    String page(ExportResponse export) {
        ResourceBundle texts = ResourceBundle.getBundle("file_export", Locale.of(export.language()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Words words = new Words(texts, export.language());
        return template.data("language", export.language()).data("title", texts.getString("title")).data("made", words.moment(export.madeAt()))
                .data("about", texts.getString("about")).data("contents", texts.getString("contents")).data("nothing", texts.getString("nothing"))
                .data("hasLeftOut", export.leftOut() != null)
                .data("leftOut", export.leftOut() == null ? "" : texts.getString("left-out") + " " + words.label("refusal-ground", export.leftOut()))
                .data("sections", sections(export, words)).render();
    }

    private static List<Section> sections(ExportResponse export, Words words) {
        ChildResponse child = export.child();
        return List.of(
                words.section("child", List.of(
                        words.pair("name", child.givenName() + " " + child.familyName()), words.pair("born", words.day(child.dateOfBirth())),
                        words.pair("municipality", words.label("municipality", child.municipality())), words.pair("district", child.district()),
                        words.pair("figures", words.text(child.objectedToStatistics() ? "objected" : "not-objected")))),
                words.section("holders", child.holders().stream().map(holder -> List.of(holder.name(), words.label("relation", holder.relation()),
                        words.label("authority-basis", holder.authorityBasis()), words.day(holder.heldFrom()),
                        holder.firstDayWithout() == null ? words.text("none") : words.day(holder.firstDayWithout()))).toList()),
                words.section("consents", export.consents().stream().map(consent -> List.of(words.moment(consent.askedAt()),
                        words.label("purpose", consent.purpose()), words.label("recipient-kind", consent.recipientKind()) + " " + consent.recipientId(),
                        consent.textVersion() + " (" + consent.language() + ")", consent.sentence(), words.answers(consent))).toList()),
                words.section("decisions", export.decisions().stream().map(decided -> List.of(words.moment(decided.at()), decided.sentence(),
                        decided.purpose() == null ? words.text("none") : words.label("purpose", decided.purpose()),
                        words.by(decided))).toList()),
                words.section("reads", export.reads().stream().map(read -> List.of(words.moment(read.at()), read.actor(),
                        String.join(", ", read.roles().stream().map(role -> words.label("role", role)).toList()), read.what(),
                        words.label("read-ground", read.ground()), words.label("purpose", read.purpose()), read.service())).toList()),
                words.section("statements", export.statements().stream().map(statement -> List.of(words.moment(statement.addedAt()),
                        words.text(statement.who()), words.label("statement-audience", statement.audience()), statement.words())).toList()),
                words.section("requests", export.requests().stream().map(request -> List.of(words.moment(request.receivedAt()),
                        words.label("request-kind", request.kind()), words.label("request-state", request.state()), words.day(request.dueOn()),
                        request.words() == null ? words.text("none") : request.words())).toList()));
    }

    /** The language of one page. */
    private final class Words {

        private final ResourceBundle texts;
        private final boolean dutch;
        private final DateTimeFormatter day;
        private final DateTimeFormatter moment;

        Words(ResourceBundle texts, String language) {
            this.texts = texts;
            this.dutch = language.equals("nl");
            Locale locale = Locale.of(language);
            this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
            this.moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale).withZone(ZONE);
        }

        Section section(String name, List<List<String>> rows) {
            return new Section(name, text(name), Stream.of(text(name + ".columns").split(";")).map(String::strip).toList(), rows);
        }

        List<String> pair(String name, String value) {
            return List.of(text(name), value);
        }

        String answers(ConsentResponse consent) {
            List<String> said = new ArrayList<>();
            Stream.ofNullable(consent.answers()).flatMap(List::stream).forEach(one -> said.add(text(one.who()) + ": " + text(one.answer())));
            return said.isEmpty() ? text("none") : String.join("; ", said);
        }

        /** Who of the family, or which professional by the subject of its tokens, as among the reads. */
        String by(DecidedResponse decided) {
            return decided.who() != null ? text(decided.who()) : decided.actor() != null ? decided.actor() : text("none");
        }

        /** The label of a code; the code itself where a service of another version used one that is not in the list. */
        String label(String list, String code) {
            return codes.find(list).flatMap(found -> found.find(code)).map(found -> dutch ? found.nl() : found.en()).orElse(code);
        }

        String text(String key) {
            return texts.getString(key);
        }

        String day(java.time.@Nullable LocalDate date) {
            return date == null ? text("none") : day.format(date);
        }

        String moment(Instant at) {
            return moment.format(at);
        }
    }
}
