package nl.kindkring.contracts.trend;

/** How large the area of a figure is. People-facing labels: code list {@code area-level}. Source: DOMAIN 3, reporting-service (K12). */
public enum AreaLevel {
    /** Municipality. */
    MUNICIPALITY,
    /** Partnership of schools (samenwerkingsverband). */
    PARTNERSHIP,
    /** Province. */
    PROVINCE,
    /** The Netherlands. */
    COUNTRY
}
