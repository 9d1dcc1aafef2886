/** Proves the arithmetic of the table. Hides nothing. */
@NullMarked
package nl.kindkring.bench.measure;

import org.jspecify.annotations.NullMarked;
