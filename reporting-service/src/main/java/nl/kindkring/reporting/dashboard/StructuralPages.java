package nl.kindkring.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kindkring.platform.problem.Language;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.structural.application.ReadingStructuralSignals;
import nl.kindkring.reporting.structural.domain.About;
import nl.kindkring.reporting.structural.domain.Addressee;
import nl.kindkring.reporting.structural.domain.Evaluation;
import nl.kindkring.reporting.structural.domain.Reply;
import nl.kindkring.reporting.structural.domain.Step;
import nl.kindkring.reporting.structural.domain.StructuralSignal;
import nl.kindkring.reporting.structural.domain.StructuralSignal.*;
import nl.kindkring.reporting.structural.domain.StructuralSignalId;
import nl.kindkring.reporting.structural.domain.Text;
import nl.kindkring.reporting.structural.projection.StructuralEntry;
import org.jspecify.annotations.Nullable;

/** Structural signals with where they stand, for those who may read them. Who wrote a text stands nowhere. */
@ApplicationScoped
class StructuralPages {

    private static final int MOST = 200;
    private static final List<String> WITH_ANSWER = List.of("ANSWERED", "EVALUATED");

    private final ReadingStructuralSignals signals;
    private final Catalogue catalogue;
    private final Labels labels;

    StructuralPages(ReadingStructuralSignals signals, Catalogue catalogue, Labels labels) {
        this.signals = signals;
        this.catalogue = catalogue;
        this.labels = labels;
    }

    /** The newest that the caller may see. */
    List<Pages.StructuralRow> list(Language language) {
        return signals.find(new ReadingStructuralSignals.Filter(null, null, null, null, true), Optional.empty(), MOST).stream()
                .map(entry -> row(entry, language)).toList();
    }

    /** One of them; whether the caller may see it is asked before. */
    Pages.StructuralPage one(StructuralSignalId id, Language language) {
        StructuralSignal signal = signals.read(id).state();
        return switch (signal) {
            case Unknown() -> throw new IllegalStateException("nothing is known of it");
            case Proposal _, Declined _ -> page(signal, null, null, Map.of(), null, language);
            case Draft(var _, Text text, var _) -> page(signal, text, null, Map.of(), null, language);
            case Underway sent -> page(signal, sent.text(), sent.sentOn(), sent.replies(), null, language);
            case Closed(Underway sent, Evaluation evaluation, Text words) ->
                page(signal, sent.text(), sent.sentOn(), sent.replies(), evaluation(evaluation, words, language), language);
        };
    }

    private Pages.StructuralRow row(StructuralEntry entry, Language language) {
        return new Pages.StructuralRow(entry.signalId().toString(), labels.municipality(entry.area()), labels.of("theme", entry.theme(), language),
                labels.of("structural-status", entry.status(), language), WITH_ANSWER.contains(entry.status()),
                entry.addressees().stream().sorted().map(one -> labels.of("structural-addressee", one, language)).collect(Collectors.joining(", ")),
                day(entry.begunOn(), language), day(entry.changedOn(), language));
    }

    private Pages.StructuralPage page(StructuralSignal signal, @Nullable Text text, @Nullable LocalDate sentOn, Map<Addressee, Reply> replies,
            Pages.@Nullable Evaluation evaluation, Language language) {
        About about = signal.about();
        String status = signal.status().name();
        return new Pages.StructuralPage(about.area().code(), labels.municipality(about.area().code()), about.theme().code(), labels.of("theme", about.theme().code(), language),
                labels.of("structural-status", status, language), WITH_ANSWER.contains(status), day(about.begunOn(), language), occasion(about, language),
                text == null ? null : words(text), sentOn == null ? null : day(sentOn, language),
                replies.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(one -> reply(one.getKey(), one.getValue(), language)).toList(), evaluation);
    }

    private Pages.@Nullable Occasion occasion(About about, Language language) {
        return about.occasion().map(occasion -> new Pages.Occasion(
                catalogue.table(occasion.table()).map(table -> DashboardPages.title(table, language)).orElse(occasion.table()), occasion.period(), occasion.count(),
                occasion.expected().orElse(null))).orElse(null);
    }

    private Pages.Reply reply(Addressee addressee, Reply reply, Language language) {
        return new Pages.Reply(labels.of("structural-addressee", addressee.name(), language), labels.of("structural-status", reply.step().name(), language),
                reply.step() == Step.ANSWERED, day(reply.since(), language), reply.answer().map(answer -> words(answer.text())).orElse(null),
                reply.answer().flatMap(answer -> answer.measureFrom()).map(from -> day(from, language)).orElse(null));
    }

    private static Pages.Evaluation evaluation(Evaluation evaluation, Text words, Language language) {
        NumberFormat number = NumberFormat.getNumberInstance(language.locale());
        return new Pages.Evaluation(evaluation.outcome().name(), number.format(evaluation.timesLow()), number.format(evaluation.timesHigh()), evaluation.from(), words(words));
    }

    private static Pages.Words words(Text text) {
        return new Pages.Words(text.words(), Language.valueOf(text.language().name()).tag());
    }

    private static String day(LocalDate day, Language language) {
        return Days.in(language, FormatStyle.LONG).format(day);
    }
}
