package nl.kindkring.consent.domain.retention;

import java.time.Period;

/**
 * How long is kept what.
 *
 * @param helpDossier  from the last change of a dossier of help; 20 years by law (Jeugdwet 7.3.8)
 * @param bareSignals  from leaving, where no help followed
 * @param announcement between announcing a destruction and carrying it out
 */
public record RetentionTerms(Period helpDossier, Period bareSignals, Period announcement) {}
