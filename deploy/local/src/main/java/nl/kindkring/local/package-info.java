/**
 * Starts and stops the whole system on one machine, and the small tools around it: a token, a look at a topic.
 * Hides processes, ports, log files and the order in which things must come up and go down.
 */
@NullMarked
package nl.kindkring.local;

import org.jspecify.annotations.NullMarked;
