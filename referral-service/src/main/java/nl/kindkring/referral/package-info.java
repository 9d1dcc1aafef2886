/**
 * referral-service: help that starts, from a request to a provider to the day on which help has ended.
 * Hides why a child is referred; the others see coded facts on a topic.
 */
@NullMarked
package nl.kindkring.referral;

import org.jspecify.annotations.NullMarked;
