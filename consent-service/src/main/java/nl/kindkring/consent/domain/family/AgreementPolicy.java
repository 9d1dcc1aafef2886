package nl.kindkring.consent.domain.family;

/** How many holders of authority must say yes; chosen per purpose and municipality, ALL unless chosen otherwise. */
public enum AgreementPolicy {
    /** Every holder of authority says yes (Jeugdwet 7.3.4; BW 1:253a when they disagree). */
    ALL,
    /** One yes is enough as long as no other holder says no. The child itself is never left out by this. */
    ONE_UNTIL_DISSENT
}
