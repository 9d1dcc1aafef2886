package nl.kindkring.consent.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;

/** To the mail server of {@code quarkus.mailer.*}. */
@ApplicationScoped
@Typed(SmtpPost.class)
class SmtpPost implements Post {

    private final ReactiveMailer mailer;
    private final NotificationConfig config;

    SmtpPost(ReactiveMailer mailer, NotificationConfig config) {
        this.mailer = mailer;
        this.config = config;
    }

    @Override
    public void hand(Letter letter, LetterText.Written text) {
        Mail mail = new Mail().addTo(letter.address()).setSubject(text.subject()).setText(text.plain()).setHtml(text.html())
                // the same at each attempt, so that a mailbox can tell a second copy
                .addHeader("Message-ID", "<" + letter.id() + "@" + config.messageDomain() + ">")
                .addHeader("Content-Language", letter.language())
                // no out-of-office comes back (RFC 3834)
                .addHeader("Auto-Submitted", "auto-generated");
        mailer.send(mail).await().atMost(config.patience());
    }
}
