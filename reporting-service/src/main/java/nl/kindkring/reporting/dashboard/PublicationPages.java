package nl.kindkring.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kindkring.platform.problem.Language;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.reporting.publication.ChoosingPublicTables;
import nl.kindkring.reporting.publication.PublicTable;
import nl.kindkring.reporting.publication.Publications;

/** The page on which an analyst chooses what everybody may see of the own municipality. */
@ApplicationScoped
class PublicationPages {

    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private final ChoosingPublicTables choosing;
    private final Publications publications;
    private final Labels labels;

    PublicationPages(ChoosingPublicTables choosing, Publications publications, Labels labels) {
        this.choosing = choosing;
        this.publications = publications;
        this.labels = labels;
    }

    /** A form for each municipality for which the caller chooses. */
    List<Pages.PublicationForm> forms(Language language) {
        return choosing.municipalities().stream().sorted().map(municipality -> form(municipality, language)).toList();
    }

    /**
     * Makes these tables public and the others not.
     *
     * @throws ProblemException 404 when it is not the caller's municipality, or a name is none of a table
     */
    @Transactional
    void choose(String municipality, Set<String> chosen) {
        Set<String> choices = choosing.choices().stream().map(table -> table.name()).collect(Collectors.toSet());
        if (!choosing.municipalities().contains(municipality) || !choices.containsAll(chosen)) {
            throw new ProblemException(404, "not-found");
        }
        choices.forEach(table -> choosing.choose(municipality, table, chosen.contains(table)));
    }

    private Pages.PublicationForm form(String municipality, Language language) {
        DateTimeFormatter day = Days.in(language, FormatStyle.LONG).withZone(DUTCH);
        Map<String, String> since = publications.now(municipality).stream().collect(Collectors.toMap(PublicTable::table, one -> day.format(one.since())));
        return new Pages.PublicationForm(municipality, labels.municipality(municipality), choosing.choices().stream()
                .map(table -> new Pages.PublicationLine(table.name(), DashboardPages.title(table, language), since.get(table.name()))).toList());
    }
}
