/**
 * A school year of seven municipalities, played through the public APIs with real tokens of real roles.
 * Hides nothing and knows nothing that a front-end would not: it uses HTTP, Keycloak and the topics only.
 */
@NullMarked
package nl.kindkring.demo;

import org.jspecify.annotations.NullMarked;
