package nl.kindkring.signal.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kindkring.signal.domain.Signal.Known;

/**
 * Everything about one signal that the people of its centre may read, words opened.
 *
 * @param signal  where it stands
 * @param version of its stream
 * @param alias   the centre's label, where it is about an alias
 * @param notes   what was written, oldest first
 * @param strengths what goes well, oldest first (I14)
 * @param around  observations and advices
 */
public record SignalDossier(Known signal, int version, Optional<String> alias, List<Note> notes, List<Note> strengths,
                            OpenedFile around) {

    /**
     * Something that was written.
     *
     * @param writtenAt when
     * @param writtenBy subject of the writer's token
     * @param text      empty when the key was destroyed by an erasure
     */
    public record Note(Instant writtenAt, String writtenBy, Optional<String> text) {}
}
