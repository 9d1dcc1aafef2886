package nl.kindkring.consent.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;

/**
 * To the mail server of {@code quarkus.mailer.*}. Every mail leaves from one event loop: asked from any other thread, vertx-mail-client 4.5 opens the socket
 * on one loop and begins to listen on another, and a server that greets at once is not heard. One new connection in some twenty-five hung until its patience
 * was over (measured on two full processors; compare quarkusio/quarkus#28353 and #46216).
 */
@ApplicationScoped
@Typed(SmtpPost.class)
class SmtpPost implements Post {

    private final ReactiveMailer mailer;
    private final NotificationConfig config;
    private final Context loop;

    SmtpPost(ReactiveMailer mailer, NotificationConfig config, Vertx vertx) {
        this.mailer = mailer;
        this.config = config;
        this.loop = vertx.getOrCreateContext();
    }

    @Override
    public void hand(Envelope envelope, LetterText.Written text) {
        Mail mail = new Mail().addTo(envelope.address()).setSubject(text.subject()).setText(text.plain()).setHtml(text.html())
                // the same at each attempt, so that a mailbox can tell a second copy
                .addHeader("Message-ID", "<" + envelope.id() + "@" + config.messageDomain() + ">")
                .addHeader("Content-Language", envelope.language())
                // no out-of-office comes back (RFC 3834)
                .addHeader("Auto-Submitted", "auto-generated");
        Uni.createFrom().deferred(() -> mailer.send(mail)).runSubscriptionOn(sending -> loop.runOnContext(_ -> sending.run()))
                .await().atMost(config.patience());
    }
}
