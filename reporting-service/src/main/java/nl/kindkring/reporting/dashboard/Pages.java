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

    static native TemplateInstance districts(Frame frame, DistrictPage page);

    static native TemplateInstance table(Frame frame, TablePage page);

    static native TemplateInstance structuralSignals(Frame frame, List<StructuralRow> rows);

    static native TemplateInstance structuralSignal(Frame frame, StructuralPage page);

    static native TemplateInstance publications(Frame frame, List<PublicationForm> forms, boolean saved);

    static native TemplateInstance about(Frame frame);

    static native TemplateInstance refusal(Frame frame, String title, String detail);

    /**
     * One figure for each area of a level, the largest first.
     *
     * @param level name of the level
     * @param partnerships whether the areas are partnerships
     * @param period null when nothing is released yet, or nothing to be seen
     * @param notPublic how many areas of the level do not show this table to the reader
     */
    record Overview(String level, boolean partnerships, Choice themes, String theme, Choice periods, @Nullable String period, Ranking ranking, int notPublic) {}

    /**
     * One area.
     *
     * @param courseShown whether the reader may see the course
     * @param latest last released quarter; null when there is none yet, or none to be seen
     * @param districts whether its districts can be seen beside each other
     */
    record AreaPage(String code, String name, Choice themes, String theme, boolean courseShown, List<Point> points, LineChart chart,
            @Nullable String latest, Matrix heat, boolean districts, List<TableLink> tables) {}

    /** A table of the catalogue, to go on to. */
    record TableLink(String name, String title) {}

    /**
     * The districts of one municipality.
     *
     * @param period null when nothing is released yet
     */
    record DistrictPage(String areaCode, String areaName, Choice themes, String theme, Choice periods, @Nullable String period, Ranking ranking) {}

    /**
     * One table of one area over one period.
     *
     * @param period null when nothing is released yet
     * @param slices values of the third dimension; none of a table by one or two
     * @param slice name of the third dimension, or null
     * @param matrix by two dimensions; of a table by one, a single column
     * @param downloads whether it can be had as a file
     */
    record TablePage(String areaCode, String areaName, String name, String title, Choice periods, @Nullable String period, Choice slices, @Nullable String slice,
            Matrix matrix, boolean downloads) {}

    /** A structural signal in a list; dates in words. */
    record StructuralRow(String id, String municipality, String theme, String status, boolean answered, String addressees, String begunOn, String changedOn) {}

    /**
     * A structural signal with what its addressees did.
     *
     * @param occasion the figures because of which it was proposed, in words; null when somebody began it
     * @param text null while there is none
     * @param sentOn null before it was sent
     * @param evaluation null before it was evaluated
     */
    record StructuralPage(String municipalityCode, String municipality, String themeCode, String theme, String status, boolean answered, String begunOn,
            @Nullable Occasion occasion, @Nullable Words text, @Nullable String sentOn, List<Reply> replies, @Nullable Evaluation evaluation) {}

    /** What somebody wrote, with the tag of its language. */
    record Words(String text, String lang) {}

    /** The released figures because of which a signal was proposed. @param expected null when the theme became visible for the first time */
    record Occasion(String table, String period, int count, @Nullable Integer expected) {}

    /** How far an addressee is. @param measureFrom the day from which a measure works; null without one */
    record Reply(String addressee, String step, boolean answered, String since, @Nullable Words answer, @Nullable String measureFrom) {}

    /** How the figures went on. @param outcome FELL, ROSE or NO_CLEAR_CHANGE */
    record Evaluation(String outcome, String low, String high, String from, Words text) {}

    /** What one municipality may show to everybody. */
    record PublicationForm(String municipality, String name, List<PublicationLine> tables) {}

    /** A table to choose. @param since the day from which it is public; null when it is not */
    record PublicationLine(String name, String title, @Nullable String since) {}
}
