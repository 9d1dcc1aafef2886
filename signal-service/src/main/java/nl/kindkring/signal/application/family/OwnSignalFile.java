package nl.kindkring.signal.application.family;

import java.util.List;
import java.util.Optional;
import nl.kindkring.signal.application.OpenedFile;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.FamilySight;
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
 * @param movesOnTo the centres to which it moves on now, as the family chose (K2)
 */
public record OwnSignalFile(Known signal, int version, FamilySight sight, boolean mine, Optional<String> ownNote, List<OpenedFile.Talk> talks,
                            Optional<OpenedFile> around, List<CentreId> movesOnTo) {}
