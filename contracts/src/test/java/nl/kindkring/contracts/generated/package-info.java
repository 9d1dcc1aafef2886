/** Makes the files that follow from the catalogue and the schemas. Hides their formats. */
package nl.kindkring.contracts.generated;
