package nl.kindkring.reporting.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages; each template checks at build what it shows. */
@CheckedTemplate(basePath = "dashboard")
final class Pages {

    private Pages() {}

    static native TemplateInstance overview(Frame frame, Overview page);

    static native TemplateInstance area(Frame frame, AreaPage page);

    static native TemplateInstance table(Frame frame, TablePage page);

    static native TemplateInstance about(Frame frame);

    /**
     * One figure for each area of a level, the largest first.
     *
     * @param level name of the level
     * @param period null when nothing is released yet
     */
    record Overview(String level, Choice themes, String theme, Choice periods, @Nullable String period, Ranking ranking) {}

    /**
     * One area.
     *
     * @param latest last released quarter; null when there is none yet
     */
    record AreaPage(String code, String name, Choice themes, String theme, List<Point> points, LineChart chart,
            @Nullable String latest, Matrix heat, List<TableLink> tables) {}

    /** A table of the catalogue, to go on to. */
    record TableLink(String name, String title) {}

    /**
     * One table of one area over one period.
     *
     * @param period null when nothing is released yet
     * @param matrix by two dimensions; of a table by one, a single column
     */
    record TablePage(String areaCode, String areaName, String name, String title, Choice periods, @Nullable String period, Matrix matrix) {}
}
