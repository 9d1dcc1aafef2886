package nl.kindkring.reporting.disclosure.audit;

import org.jspecify.annotations.Nullable;

/** Finds a world; what it finds is checked, and finding none within its time only means that more is withheld. */
interface Worlds {

    /** Counts that answer the question, or null when none were found. They need not be right: the caller checks. */
    long @Nullable [] find(Question question);
}
