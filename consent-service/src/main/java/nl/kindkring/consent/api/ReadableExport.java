package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kindkring.platform.copy.PageWords;
import nl.kindkring.platform.copy.ReadablePages;
import nl.kindkring.platform.copy.Section;

/** An export as a page that a person reads (N19). */
@ApplicationScoped
class ReadableExport {

    private static final String BUNDLE = "file_export";

    private final ReadablePages pages;
    private final ReadableFamily family;

    ReadableExport(ReadablePages pages, ReadableFamily family) {
        this.pages = pages;
        this.family = family;
    }

    /** The page. */
    String page(ExportResponse export) {
        PageWords words = pages.words(BUNDLE, export.language());
        List<String> notes = export.leftOut() == null ? List.of() : List.of(words.text("left-out") + " " + words.label("refusal-ground", export.leftOut()));
        List<Section> sections = new ArrayList<>(List.of(child(export.child(), words), holders(export.child(), words), consents(export, words),
                decisions(export, words), reads(export, words), statements(export, words), requests(export, words)));
        sections.addAll(family.sections(export, words));
        return pages.page(words, export.madeAt(), notes, sections);
    }

    private static Section child(ChildResponse child, PageWords words) {
        List<List<String>> rows = new ArrayList<>(List.of(
                words.pair("name", child.givenName() + " " + child.familyName()), words.pair("born", words.day(child.dateOfBirth())),
                words.pair("municipality", words.label("municipality", child.municipality())), words.pair("district", child.district()),
                words.pair("centre", child.centreId().toString()), words.pair("figures", words.text(child.objectedToStatistics() ? "objected" : "not-objected"))));
        if (child.unableToJudge()) {
            rows.add(words.pair("judgement", words.text("unable")));
        }
        return words.section("child", rows);
    }

    private static Section holders(ChildResponse child, PageWords words) {
        return words.section("holders", child.holders().stream().map(holder -> List.of(holder.name(), words.label("relation", holder.relation()),
                words.label("authority-basis", holder.authorityBasis()), words.day(holder.heldFrom()), words.day(holder.firstDayWithout()),
                holder.check() == null ? words.text("none")
                        : words.label("authority-source", holder.check().source()) + ", " + words.day(holder.check().checkedOn()))).toList());
    }

    private static Section consents(ExportResponse export, PageWords words) {
        return words.section("consents", export.consents().stream().map(consent -> List.of(words.moment(consent.askedAt()),
                words.label("purpose", consent.purpose()), words.label("recipient-kind", consent.recipientKind()) + " " + consent.recipientId(),
                consent.textVersion() + " (" + consent.language() + ")", consent.sentence(), answers(consent, words))).toList());
    }

    private static Section decisions(ExportResponse export, PageWords words) {
        return words.section("decisions", export.decisions().stream().map(decided -> List.of(words.moment(decided.at()), decided.sentence(),
                decided.purpose() == null ? words.text("none") : words.label("purpose", decided.purpose()),
                by(decided, words))).toList());
    }

    /** Who of the family, or which professional by the subject of its tokens, as among the reads. */
    private static String by(DecidedResponse decided, PageWords words) {
        return decided.who() != null ? words.text(decided.who()) : decided.actor() != null ? decided.actor() : words.text("none");
    }

    private static Section reads(ExportResponse export, PageWords words) {
        return words.section("reads", export.reads().stream().map(read -> List.of(words.moment(read.at()), read.actor(),
                read.roles().stream().map(role -> words.label("role", role)).collect(Collectors.joining(", ")), read.what(),
                words.label("read-ground", read.ground()), words.label("purpose", read.purpose()), read.service())).toList());
    }

    private static Section statements(ExportResponse export, PageWords words) {
        return words.section("statements", export.statements().stream().map(statement -> List.of(words.moment(statement.addedAt()),
                words.text(statement.who()), words.label("statement-audience", statement.audience()), statement.words())).toList());
    }

    private static Section requests(ExportResponse export, PageWords words) {
        return words.section("requests", export.requests().stream().map(request -> List.of(words.moment(request.receivedAt()),
                words.label("request-kind", request.kind()), words.label("request-state", request.state()), words.day(request.dueOn()),
                request.words() == null ? words.text("none") : request.words())).toList());
    }

    private static String answers(ConsentResponse consent, PageWords words) {
        String said = Stream.ofNullable(consent.answers()).flatMap(List::stream).map(one -> words.text(one.who()) + ": " + words.text(one.answer()))
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? words.text("none") : said;
    }
}
