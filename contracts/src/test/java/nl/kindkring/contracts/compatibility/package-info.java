/** The rules of compatible change, and their proof. Hides how schemas are compared. */
package nl.kindkring.contracts.compatibility;
