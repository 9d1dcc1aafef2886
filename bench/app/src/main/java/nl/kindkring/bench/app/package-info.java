/**
 * The smallest service on the platform, so that its projection runner and its permits are measured as they are deployed.
 * Hides nothing: it has one read model and one question.
 */
@NullMarked
package nl.kindkring.bench.app;

import org.jspecify.annotations.NullMarked;
