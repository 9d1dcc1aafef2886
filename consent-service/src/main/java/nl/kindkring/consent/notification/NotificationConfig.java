package nl.kindkring.consent.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;

/** Mail to families. The mail server itself is {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "kindkring.consent.notification")
public interface NotificationConfig {

    /** How often it is looked what is to be sent. */
    @WithDefault("10s")
    Duration sendEvery();

    /** How often a mail is tried before an operator has to look at it. */
    @WithDefault("10")
    int attempts();

    /** How long the first failure is waited out; each following one twice as long. Longer than {@link #patience}, so that two processes do not send the same. */
    @WithDefault("1m")
    Duration firstRetry();

    /** How long a failure is waited out at most. */
    @WithDefault("6h")
    Duration longestRetry();

    /** How long is waited after that attempt, from 1, before the next: twice as long after each failure. */
    default Duration pause(int attempt) {
        Duration doubled = firstRetry().multipliedBy(1L << Math.min(attempt - 1, 20));
        return doubled.compareTo(longestRetry()) < 0 ? doubled : longestRetry();
    }

    /** How long the mail server may take over one mail. */
    @WithDefault("30s")
    Duration patience();

    /** How long is kept that a mail was sent or dropped. */
    @WithDefault("P90D")
    Period keep();

    /** Where a family looks; the same address in every mail. */
    @WithDefault("https://kindkring.example/mijn")
    String portal();

    /** Domain in the Message-ID. */
    @WithDefault("kindkring.example")
    String messageDomain();

    /** On one machine: a folder in which each mail is put, without its address, instead of being sent. */
    Optional<String> folder();
}
