/** An example to copy: how a municipality or a larger area reads its trend topic in Java. Hides nothing; needs nothing of Kindkring but the topic. */
@NullMarked
package nl.kindkring.consumers;

import org.jspecify.annotations.NullMarked;
