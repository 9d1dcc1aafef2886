/** Proves encryption per subject against PostgreSQL. Hides nothing. */
@NullMarked
package nl.kindkring.platform.testing.crypto;

import org.jspecify.annotations.NullMarked;
