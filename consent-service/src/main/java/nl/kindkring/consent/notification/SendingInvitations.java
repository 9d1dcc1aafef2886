package nl.kindkring.consent.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.invitation.Invitation.Handing;
import nl.kindkring.consent.invitation.Invitations;
import org.jboss.logging.Logger;

/**
 * Mails the codes of invitations, as other mail is sent (docs/decisions/115): the attempt is written down first, no transaction is open while the mail server is
 * spoken to, and a code and an address that are out are forgotten.
 */
@ApplicationScoped
public class SendingInvitations {

    private static final Logger LOG = Logger.getLogger(SendingInvitations.class);
    private static final int BATCH = 200;

    private final Invitations invitations;
    private final InvitationText texts;
    private final Post post;
    private final NotificationConfig config;
    private final NotificationMetrics metrics;
    private final Clock clock;

    SendingInvitations(Invitations invitations, InvitationText texts, Post post, NotificationConfig config, NotificationMetrics metrics, Clock clock) {
        this.invitations = invitations;
        this.texts = texts;
        this.post = post;
        this.config = config;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Sends what is due by now; one that fails holds up no other. */
    @Scheduled(every = "${kindkring.consent.notification.send-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void send() {
        QuarkusTransaction.requiringNew().run(() -> invitations.expire(clock.instant()));
        for (int i = 0; i < BATCH; i++) {
            Optional<Invitations.Due> due = QuarkusTransaction.requiringNew().call(this::take);
            if (due.isEmpty()) {
                break;
            }
            due.filter(one -> one.attempts() < config.attempts()).ifPresent(this::deliver);
        }
    }

    /** Takes the longest due and begins an attempt; what was tried too often is given up. */
    private Optional<Invitations.Due> take() {
        Instant now = clock.instant();
        Optional<Invitations.Due> due = invitations.take(now);
        due.ifPresent(one -> {
            if (one.attempts() < config.attempts()) {
                invitations.attempt(one.id(), now.plus(config.pause(one.attempts() + 1)));
            } else {
                invitations.handed(one.id(), Handing.FAILED);
            }
        });
        return due;
    }

    /** The message of an exception is left out: the mail server may repeat the address in it. */
    private void deliver(Invitations.Due due) {
        try {
            post.hand(new Envelope(due.id(), due.address(), due.language()),
                    texts.write(due.code(), DutchDay.of(due.expiresAt()).minusDays(1), due.language()));
            QuarkusTransaction.requiringNew().run(() -> invitations.handed(due.id(), Handing.DONE));
            metrics.sent();
        } catch (RuntimeException e) {
            metrics.failed();
            LOG.warnf("Invitation %s was not taken at attempt %d of %d: %s", due.id(), due.attempts() + 1, config.attempts(), e.getClass().getSimpleName());
        }
    }
}
