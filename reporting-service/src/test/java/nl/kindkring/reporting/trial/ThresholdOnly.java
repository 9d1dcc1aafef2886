package nl.kindkring.reporting.trial;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.audit.Group;

/** The same year with nothing but a threshold of ten: exact figures from ten up, nothing below. */
record ThresholdOnly(List<ReleasedRecord> records, Map<Group, CellCount> truth) {

    static ThresholdOnly of(Year year) {
        return new ThresholdOnly(year.records().stream().map(record -> {
            long children = year.truth().get(record.group()).children();
            return new ReleasedRecord(record.table(), record.group(), children >= 10 ? OptionalLong.of(children) : OptionalLong.empty());
        }).toList(), year.truth());
    }
}
