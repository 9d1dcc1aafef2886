package nl.kindkring.signal.absence.projection;

import java.util.List;
import java.util.UUID;

/** A file on a list. @param alerts kinds that stand */
public record AbsenceRow(UUID absenceId, UUID childId, UUID centreId, String municipality, int version, List<String> alerts) {}
