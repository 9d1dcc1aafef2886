/**
 * What the rows are built from: servers, connections, processes and their folders.
 * Hides where files lie and how transactions are wired without a container.
 */
@NullMarked
package nl.kindkring.bench.parts;

import org.jspecify.annotations.NullMarked;
