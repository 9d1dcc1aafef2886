/**
 * The HTTP habits that every service shares: strict JSON, headers, pages, entity tags, the OpenAPI document.
 *
 * <p>Hides how requests are bound and checked, and what is added to each response.
 */
@NullMarked
package nl.kindkring.platform.http;

import org.jspecify.annotations.NullMarked;
