package nl.kindkring.platform.words;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request in which people write; see {@link NamesConfirmed}. */
public interface Worded {

    /** What was written, by the name of its field; a field that was left out may be absent or null. */
    Map<String, @Nullable String> written();

    /** Whether the writer looked at what looks like a name and says that it has to stand there; null is no. */
    @Nullable Boolean confirmedWords();
}
