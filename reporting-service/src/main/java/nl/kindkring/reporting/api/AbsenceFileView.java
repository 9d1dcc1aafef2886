package nl.kindkring.reporting.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kindkring.reporting.absence.AbsenceFile;
import nl.kindkring.reporting.absence.AbsenceKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The file of absence as the officer gets it. */
@Schema(name = "AbsenceFile", description = "Absence of a partnership in a quarter: exact figures for the Inspectorate, not to be published")
public record AbsenceFileView(
        @Schema(description = "Code of the partnership", examples = "PO2711") String partnership,
        @Schema(description = "The quarter of whole ISO weeks", examples = "2026-Q1") String period,
        @Schema(description = "The day for which onLastDay holds") LocalDate lastDay,
        @Schema(description = "When it was counted; what is told later changes it") Instant countedAt,
        @Schema(description = "Each municipality, and the whole partnership last") List<Line> lines) {

    /** A municipality, or the whole. */
    @Schema(name = "AbsenceLine")
    public record Line(@Schema(description = "Municipality of the school, or the partnership", examples = "GM0453") String area,
            @Schema(description = "Children absent on the last day") Figures onLastDay,
            @Schema(description = "Children absent on any day of the quarter") Figures duringQuarter) {}

    /** Distinct children; one that fits more than one stands in the first. */
    @Schema(name = "AbsenceFigures")
    public record Figures(@Schema(description = "Not enrolled at a school") long absolute,
            @Schema(description = "Away for more than three months") long relativeLonger,
            @Schema(description = "Away for more than four weeks, up to three months") long relativeTo3Months,
            @Schema(description = "Covered by an exemption of the Leerplichtwet") long exempt) {

        static Figures of(Map<AbsenceKind, Long> counted) {
            return new Figures(counted.get(AbsenceKind.ABSOLUTE), counted.get(AbsenceKind.RELATIVE_LONGER),
                    counted.get(AbsenceKind.RELATIVE_TO_3_MONTHS), counted.get(AbsenceKind.EXEMPT));
        }

        String csv() {
            return absolute + "," + relativeLonger + "," + relativeTo3Months + "," + exempt;
        }
    }

    static AbsenceFileView of(AbsenceFile file, Instant countedAt) {
        return new AbsenceFileView(file.partnership().code(), file.period().name(), file.lastDay(), countedAt, file.lines().stream()
                .map(line -> new Line(line.area().code(), Figures.of(line.onLastDay()), Figures.of(line.duringQuarter()))).toList());
    }

    /** The same as CSV, one line an area; codes and numbers only, so nothing needs quoting. */
    String csv() {
        return Stream.concat(
                Stream.of("samenwerkingsverband,kwartaal,peildatum,gebied,absoluut,relatief_langer_dan_3_maanden,relatief_4_weken_tot_3_maanden,vrijgesteld,"
                        + "kwartaal_absoluut,kwartaal_relatief_langer_dan_3_maanden,kwartaal_relatief_4_weken_tot_3_maanden,kwartaal_vrijgesteld"),
                lines.stream().map(l -> String.join(",", partnership, period, lastDay.toString(), l.area(), l.onLastDay().csv(), l.duringQuarter().csv())))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
