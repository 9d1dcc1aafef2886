package nl.kindkring.consent.notification;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of a mail: one neutral sentence for each kind and where to look. No child, no theme, no professional, no centre, nothing that leads
 * to one: whoever else reads the mailbox learns that somebody uses Kindkring.
 */
@ApplicationScoped
class LetterText {

    private final Template plain;
    private final Template html;
    private final NotificationConfig config;

    LetterText(@Location("notification/mail.txt") Template plain, @Location("notification/mail.html") Template html, NotificationConfig config) {
        this.plain = plain;
        this.html = html;
        this.config = config;
    }

    /** A mail in words; the subject is the same for all kinds. */
    record Written(String subject, String plain, String html) {}

    Written write(NotificationKind kind, String language) {
        ResourceBundle texts = ResourceBundle.getBundle("notification", Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Written(texts.getString("subject"), fill(plain.instance(), texts, kind, language), fill(html.instance(), texts, kind, language));
    }

    private String fill(TemplateInstance template, ResourceBundle texts, NotificationKind kind, String language) {
        return template.data("language", language).data("subject", texts.getString("subject")).data("greeting", texts.getString("greeting"))
                .data("sentence", texts.getString(kind.name())).data("look", texts.getString("look")).data("link", texts.getString("link"))
                .data("portal", config.portal()).data("why", texts.getString("why")).data("noReply", texts.getString("no-reply")).render();
    }
}
