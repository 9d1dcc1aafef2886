package nl.kindkring.signal.reportingcode.api;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.kindkring.platform.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/** The report for Veilig Thuis as a page for who makes it: headings in order, a table with a caption, in Dutch or English (N19). It is rendered and kept nowhere. */
@ApplicationScoped
class ReadableReport {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Template template;
    private final CodeLists codes;

    ReadableReport(@Location("safety-report.html") Template template, CodeLists codes) {
        this.template = template;
        this.codes = codes;
    }

    /** Something that is known. */
    public record Fact(String name, String value) {}

    /** One step. */
    public record Done(String heading, List<Fact> facts, boolean hasAccount, String account) {}

    /** The page. @param language {@code nl} or {@code en} */
    String page(SafetyReport report, String language) {
        var words = new Words(language);
        return template.data("language", language).data("title", words.text("title")).data("howTo", words.text("how-to"))
                .data("headHeading", words.text("head")).data("stepsHeading", words.text("steps")).data("facts", words.head(report))
                .data("steps", report.steps().stream().map(words::done).toList()).render();
    }

    /** The language of one page. */
    private final class Words {

        private final ResourceBundle texts;
        private final boolean dutch;
        private final DateTimeFormatter day;
        private final DateTimeFormatter moment;

        Words(String language) {
            Locale locale = Locale.of(language);
            texts = ResourceBundle.getBundle("safety_report", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            dutch = language.equals("nl");
            day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
            moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale).withZone(ZONE);
        }

        String text(String key) {
            return texts.getString(key);
        }

        List<Fact> head(SafetyReport report) {
            return List.of(fact("to", report.to().name()), fact("telephone", report.to().telephone()), fact("portal", report.to().url()),
                    fact("ground", text("answer." + report.ground())), fact("legal-basis", report.legalBasis()), fact("child", report.childId().toString()),
                    fact("centre", report.centreId().toString()), fact("municipality", municipality(report.municipality())));
        }

        Done done(StepEntry step) {
            List<Fact> facts = new ArrayList<>(List.of(fact("at", moment.format(step.at())), fact("by", step.by())));
            if (step.on() != null) {
                facts.add(fact("on", day.format(step.on())));
            }
            if (step.with() != null) {
                facts.add(fact("with", String.join(", ", step.with().stream().map(code -> text("answer." + code)).toList())));
            }
            if (step.answers() != null) {
                step.answers().forEach((question, answer) -> facts.add(fact("answer." + question, text("answer." + answer))));
            }
            return new Done(text("step." + step.step()), facts, step.account() != null, present(step.account()));
        }

        private Fact fact(String name, String value) {
            return new Fact(text(name), value);
        }

        private String municipality(String code) {
            return codes.find("municipality").flatMap(list -> list.find(code)).map(found -> dutch ? found.nl() : found.en()).orElse(code);
        }

        private static String present(@Nullable String account) {
            return account == null ? "" : account;
        }
    }
}
