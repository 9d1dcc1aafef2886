/** What people do around a visit: plan it, put questions on its agenda, hold it, see which centres had none. */
@NullMarked
package nl.kindkring.signal.application.visit;

import org.jspecify.annotations.NullMarked;
