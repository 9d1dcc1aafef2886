package nl.kindkring.consent.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.kindkring.consent.notification.Notifications.Due;
import nl.kindkring.consent.notification.Notifications.State;
import org.jboss.logging.Logger;

/**
 * Sends what is due. An attempt is written down before it is made, so a process that dies between the mail server's yes and its own mark makes the mail
 * go once more, with the same Message-ID, and never more often than {@link NotificationConfig#attempts}. No transaction is open while the mail server is
 * spoken to: a slow one must not hold up a withdrawal (docs/decisions/115).
 */
@ApplicationScoped
public class SendingNotifications {

    private static final Logger LOG = Logger.getLogger(SendingNotifications.class);
    private static final int BATCH = 200;

    private final Notifications notifications;
    private final Addressing addressing;
    private final LetterText texts;
    private final Post post;
    private final NotificationConfig config;
    private final NotificationMetrics metrics;
    private final Clock clock;

    SendingNotifications(Notifications notifications, Addressing addressing, LetterText texts, Post post, NotificationConfig config,
            NotificationMetrics metrics, Clock clock) {
        this.notifications = notifications;
        this.addressing = addressing;
        this.texts = texts;
        this.post = post;
        this.config = config;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Sends what is due by now; one that fails holds up no other. */
    @Scheduled(every = "${kindkring.consent.notification.send-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void send() {
        for (int i = 0; i < BATCH; i++) {
            Taken taken = QuarkusTransaction.requiringNew().call(this::take);
            taken.letter().ifPresent(this::deliver);
            if (!taken.any()) {
                break;
            }
        }
        QuarkusTransaction.requiringNew().run(() -> metrics.update(notifications.counts()));
    }

    /** Forgets what was sent or dropped long ago. */
    @Scheduled(every = "24h", delayed = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void forget() {
        QuarkusTransaction.requiringNew().run(() ->
                notifications.forget(clock.instant().atOffset(ZoneOffset.UTC).minus(config.keep()).toInstant()));
    }

    /** Whether there was anything due, and what is to be sent of it. */
    record Taken(boolean any, Optional<Letter> letter) {}

    /** Takes the longest due and begins an attempt; what may not be sent any more is dropped, what was tried too often given up. */
    Taken take() {
        Optional<Due> due = notifications.take(clock.instant());
        return new Taken(due.isPresent(), due.flatMap(this::begin));
    }

    private Optional<Letter> begin(Due due) {
        Instant now = clock.instant();
        if (due.attempts() >= config.attempts()) {
            notifications.close(due.id(), State.FAILED, "NOT_CONFIRMED", now);
            return Optional.empty();
        }
        return switch (addressing.of(due)) {
            case Addressing.Answer.Nowhere(var why) -> {
                notifications.close(due.id(), State.DROPPED, why.name(), now);
                yield Optional.empty();
            }
            case Addressing.Answer.To(var contact) -> {
                notifications.attempt(due.id(), now.plus(config.pause(due.attempts() + 1)));
                yield Optional.of(new Letter(due.id(), due.kind(), contact.address(), contact.language(), due.attempts() + 1));
            }
        };
    }

    private void deliver(Letter letter) {
        try {
            post.hand(letter.envelope(), texts.write(letter.kind(), letter.language()));
            QuarkusTransaction.requiringNew().run(() -> notifications.close(letter.id(), State.SENT, null, clock.instant()));
            metrics.sent();
        } catch (RuntimeException e) {
            failed(letter, e.getClass().getSimpleName());
        }
    }

    /** The message of the exception is left out: the mail server may repeat the address in it. */
    private void failed(Letter letter, String how) {
        boolean last = letter.attempt() >= config.attempts();
        QuarkusTransaction.requiringNew().run(() -> {
            if (last) {
                notifications.close(letter.id(), State.FAILED, how, clock.instant());
            } else {
                notifications.failed(letter.id(), how);
            }
        });
        metrics.failed();
        LOG.warnf("Mail %s was not taken at attempt %d of %d: %s", letter.id(), letter.attempt(), config.attempts(), how);
    }
}
