package nl.kindkring.reporting.structural.domain;

/** A municipality, by its CBS code such as GM0268. */
public record Area(String code) {

    /** Refuses what is no such code. */
    public Area {
        if (!code.matches("GM\\d{4}")) {
            throw new IllegalArgumentException("not a CBS municipality code");
        }
    }
}
