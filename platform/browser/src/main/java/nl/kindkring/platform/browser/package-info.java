/**
 * A real Chromium without a window, for tests of what people see. Hides where it is installed and how it is driven; without one a test fails and says
 * what to install, it is never passed over.
 */
@NullMarked
package nl.kindkring.platform.browser;

import org.jspecify.annotations.NullMarked;
