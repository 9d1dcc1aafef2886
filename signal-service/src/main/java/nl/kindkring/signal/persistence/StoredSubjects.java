package nl.kindkring.signal.persistence;

import java.util.Objects;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.SealedWords;
import nl.kindkring.signal.domain.Subject;
import org.jspecify.annotations.Nullable;

/** The kinds of subject by their stored names, which are also those of code list {@code subject-kind}. */
public final class StoredSubjects {

    private StoredSubjects() {}

    /** The code of a subject's kind. */
    public static String kind(Subject subject) {
        return switch (subject) {
            case Subject.Child _ -> "CHILD";
            case Subject.Alias _ -> "ALIAS";
            case Subject.Family() -> "FAMILY";
            case Subject.Group() -> "GROUP";
            case Subject.Practice() -> "PRACTICE";
        };
    }

    /** The sealed alias; null for every other subject. */
    public static @Nullable String alias(Subject subject) {
        return subject instanceof Subject.Alias(SealedWords label) ? label.ciphertext() : null;
    }

    static Subject subject(StoredSignal.Registered stored) {
        return switch (stored.subjectKind()) {
            case "CHILD" -> new Subject.Child(new ChildId(Objects.requireNonNull(stored.childId(), "childId")));
            case "ALIAS" -> new Subject.Alias(new SealedWords(Objects.requireNonNull(stored.alias(), "alias")));
            case "FAMILY" -> new Subject.Family();
            case "GROUP" -> new Subject.Group();
            case "PRACTICE" -> new Subject.Practice();
            default -> throw new IllegalArgumentException("unknown kind of subject");
        };
    }
}
