/** Proves the replicas against real topics and a real database. Hides the hands of their clock. */
@NullMarked
package nl.kindkring.platform.testing.replica;

import org.jspecify.annotations.NullMarked;
