/**
 * Who was shown what about a child, on which ground, for the parents' view.
 * Hides the data that was shown.
 */
package nl.kindkring.contracts.disclosure;
