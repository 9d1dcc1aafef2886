/** What people do with a structural signal, and what they may see of it. Hides the store and the clock. */
@NullMarked
package nl.kindkring.reporting.structural.application;

import org.jspecify.annotations.NullMarked;
