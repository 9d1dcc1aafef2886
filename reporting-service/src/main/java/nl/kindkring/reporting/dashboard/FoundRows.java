package nl.kindkring.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.kindkring.platform.problem.Language;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.detection.AreaFinding;
import nl.kindkring.reporting.detection.AreaFindings;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.publication.Readership;

/** What detection found in the figures of a larger area; of a municipality structural signals tell it, to those whom they concern. */
@ApplicationScoped
class FoundRows {

    private static final int MOST = 5;

    private final AreaFindings findings;
    private final Catalogue catalogue;
    private final Readership readership;
    private final Labels labels;

    FoundRows(AreaFindings findings, Catalogue catalogue, Readership readership, Labels labels) {
        this.findings = findings;
        this.catalogue = catalogue;
        this.readership = readership;
        this.labels = labels;
    }

    /** The newest, in tables that the reader may read. */
    List<Pages.FoundRow> of(Area area, Language language) {
        return findings.newest(area.code()).stream().flatMap(found -> row(found, area, language)).limit(MOST).toList();
    }

    private Stream<Pages.FoundRow> row(AreaFinding found, Area area, Language language) {
        return catalogue.table(found.table()).filter(table -> readership.reads(table, area)).map(table -> row(found, table, language)).stream();
    }

    private Pages.FoundRow row(AreaFinding found, TrendTable table, Language language) {
        return new Pages.FoundRow(table.name(), DashboardPages.title(table, language), labels.of("theme", found.theme(), language), found.period(), found.count(),
                found.expected().orElse(null));
    }
}
