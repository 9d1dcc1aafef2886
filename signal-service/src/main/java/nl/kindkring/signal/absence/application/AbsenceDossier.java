package nl.kindkring.signal.absence.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.signal.absence.domain.AbsenceFile.Known;
import nl.kindkring.signal.absence.domain.ActionOwner;
import nl.kindkring.signal.absence.domain.AlertKind;

/** A file with its words opened. @param notCounted what cannot be counted now, because the school calendar does not reach that far */
public record AbsenceDossier(Known file, int version, List<Action> actions, Set<AlertKind> notCounted) {

    /** An agreed action. @param what empty when the child was erased */
    public record Action(UUID id, ActionOwner who, Optional<String> what, LocalDate dueOn, Optional<LocalDate> doneOn) {}
}
