/**
 * Encryption of single fields under a key per subject, and the destruction of such a key, which makes all that was encrypted under it unreadable
 * wherever it was copied to. Hides the cipher, the master key, and whether a key is kept here or asked from the service that keeps it.
 */
@NullMarked
package nl.kindkring.platform.crypto;

import org.jspecify.annotations.NullMarked;
