package nl.kindkring.signal.absence.domain;

/** On which article of the Leerplichtwet 1969 an exemption rests (I22: counted apart). */
public enum ExemptionArticle {

    /** Article 5 under a: not able, in body or mind, to go to a school. */
    ART_5A,
    /** Article 5 under b: objections against the outlook of all schools near. */
    ART_5B,
    /** Article 5 under c: enrolled at a school abroad. */
    ART_5C,
    /** Article 15: other education, for special reasons. */
    ART_15
}
