package nl.kindkring.signal.application.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kindkring.signal.application.OpenedFile;
import nl.kindkring.signal.domain.FamilySight;
import nl.kindkring.signal.domain.ParentsView;
import nl.kindkring.signal.domain.Signal.Known;

/**
 * One signal as somebody of the family sees it.
 *
 * @param signal  where it stands
 * @param version of its stream
 * @param sight   how much of it is shown
 * @param mine    whether this person raised it
 * @param ownNote what this person wrote when raising it
 * @param talks   oldest first; none unless it is open
 * @param around  advice, observations, social work; empty unless it is open
 */
public record OwnSignalFile(Known signal, int version, FamilySight sight, boolean mine, Optional<String> ownNote, List<Talk> talks,
                            Optional<OpenedFile> around) {

    /** A talk of the centre with the parents. */
    public record Talk(LocalDate talkedOn, ParentsView view, Optional<String> note) {}
}
