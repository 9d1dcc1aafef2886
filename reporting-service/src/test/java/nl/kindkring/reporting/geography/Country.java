package nl.kindkring.reporting.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A small country for tests: two municipalities that become one on a day, and one that stays. */
public final class Country {

    private Country() {}

    public static Geography withAMerger(LocalDate day) {
        Validity before = new Validity(LocalDate.of(2000, 1, 1), Optional.of(day));
        Validity after = new Validity(day, Optional.empty());
        Validity always = new Validity(LocalDate.of(2000, 1, 1), Optional.empty());
        return new Geography(List.of(
                new Municipality("GM1001", "One", before, List.of("GM1003"), Optional.of("PO1000"), "PV20"),
                new Municipality("GM1002", "Two", before, List.of("GM1003"), Optional.of("PO1000"), "PV20"),
                new Municipality("GM1003", "Three", after, List.of(), Optional.of("PO1000"), "PV20"),
                new Municipality("GM1004", "Four", always, List.of(), Optional.empty(), "PV21")),
                List.of(new District("WK100101", "GM1001", "a", before, List.of("WK100301")),
                        new District("WK100102", "GM1001", "b", before, List.of("WK100301")),
                        new District("WK100201", "GM1002", "c", before, List.of("WK100302")),
                        new District("WK100301", "GM1003", "d", after, List.of()),
                        new District("WK100302", "GM1003", "e", after, List.of()),
                        new District("WK100401", "GM1004", "f", always, List.of())));
    }
}
