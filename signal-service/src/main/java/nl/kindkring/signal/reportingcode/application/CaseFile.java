package nl.kindkring.signal.reportingcode.application;

import java.util.List;
import nl.kindkring.signal.reportingcode.domain.SafetyCase.Known;
import nl.kindkring.signal.reportingcode.persistence.RecordedEvent;

/** Everything about one case. @param history oldest first; its length is the version */
public record CaseFile(Known state, List<RecordedEvent> history) {}
