package nl.kindkring.signal.domain;

/** What a signal says where a busy teacher left it out (I5): likely, and never more urgent or more personal than was said. */
public final class Defaults {

    private Defaults() {}

    /** Who is really asking (L13): parents for a family, professionals for a group or their own practice. */
    public static QuestionType questionType(Subject subject) {
        return switch (subject) {
            case Subject.Child _, Subject.Alias _ -> QuestionType.DEVELOPMENT;
            case Subject.Family() -> QuestionType.PARENTING;
            case Subject.Group(), Subject.Practice() -> QuestionType.SUPPORT;
        };
    }

    /** In which of the four worlds it shows (I1), by where it came from. */
    public static Context context(Origin origin) {
        return switch (origin) {
            case CHILDCARE -> Context.CHILDCARE;
            case SCHOOL, YOUTH_SUPPORTER, YOUTH -> Context.SCHOOL;
            case PARENT, YOUTH_HEALTH_CLINIC -> Context.HOME;
            case SPORT, PLAY, CULTURE -> Context.LEISURE;
        };
    }

    /** A question, unless somebody says that they worry. */
    public static Urgency urgency() {
        return Urgency.QUESTION;
    }
}
