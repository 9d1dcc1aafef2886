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

    static native TemplateInstance municipalities(Frame frame, InsidePage page);

    static native TemplateInstance table(Frame frame, TablePage page);

    static native TemplateInstance course(Frame frame, CoursePage page);

    static native TemplateInstance structuralSignals(Frame frame, List<StructuralRow> rows);

    static native TemplateInstance structuralSignal(Frame frame, StructuralPage page);

    static native TemplateInstance publications(Frame frame, List<PublicationForm> forms, boolean saved);

    static native TemplateInstance about(Frame frame, boolean withNoise);

    static native TemplateInstance refusal(Frame frame, String title, String detail);

    /**
     * One figure for each area of a level, the largest first.
     *
     * @param larger whether the areas are larger than a municipality
     * @param place what an area of the level is called
     * @param period null when nothing is released yet, or nothing to be seen
     * @param notPublic how many areas of the level do not show this table to the reader
     */
    record Overview(boolean larger, String place, Choice levels, Choice themes, String theme, Choice periods, @Nullable String period, Ranking ranking, int notPublic,
            Explained explained) {}

    /**
     * One area.
     *
     * @param larger whether it is larger than a municipality
     * @param liesIn the larger areas around it
     * @param courseShown whether the reader may see the course
     * @param latest last released quarter; null when there is none yet, or none to be seen
     * @param districts whether its districts can be seen beside each other
     */
    record AreaPage(String code, String name, boolean larger, List<AreaLink> liesIn, Choice themes, String theme, boolean courseShown, Course course, Explained courseExplained,
            @Nullable String latest, String heatTitle, Matrix heat, Explained heatExplained, boolean districts, List<FoundRow> found, List<TableLink> tables) {}

    /** A figure that was higher than earlier ones explain. @param expected null when the theme became visible for the first time */
    record FoundRow(String table, String title, String theme, String period, int count, @Nullable Integer expected) {}

    /** An area, to go on to. */
    record AreaLink(String code, String name) {}

    /** A table of the catalogue, to go on to. */
    record TableLink(String name, String title) {}

    /**
     * The districts of one municipality.
     *
     * @param period null when nothing is released yet
     */
    record DistrictPage(String areaCode, String areaName, Choice themes, String theme, Choice periods, @Nullable String period, Ranking ranking, Explained explained) {}

    /**
     * The municipalities inside a larger area.
     *
     * @param period null when nothing is released yet, or nothing to be seen
     * @param whole the figure of the whole area; null when there is none to be seen
     * @param links whether each of them is there today, and has a page
     * @param notPublic how many of them do not show this table to the reader
     */
    record InsidePage(String areaCode, String areaName, Choice themes, String theme, Choice periods, @Nullable String period, Ranking ranking, @Nullable Amount whole,
            boolean links, int notPublic, Explained explained) {}

    /**
     * One table of one area over one period.
     *
     * @param period null when nothing is released yet
     * @param slices values of the third dimension; none of a table by one or two
     * @param sliced what the third dimension is called, or null
     * @param slice what its chosen value is called, or null
     * @param matrix by two dimensions; of a table by one, a single column
     */
    record TablePage(String areaCode, String areaName, String name, String title, Choice periods, @Nullable String period, Choice slices, @Nullable String sliced,
            @Nullable String slice, Matrix matrix, Explained explained) {}

    /**
     * One cell of a table of an area over all periods.
     *
     * @param cell what its codes are called
     */
    record CoursePage(String areaCode, String areaName, String name, String title, List<Pick> picks, String cell, Course course, Explained explained) {}

    /** A code of one dimension, to choose. @param field name in the form */
    record Pick(String field, String label, Choice choice) {}

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
