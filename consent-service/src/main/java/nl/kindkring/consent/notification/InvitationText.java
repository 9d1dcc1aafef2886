package nl.kindkring.consent.notification;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of an invitation: a code, until when, and where to use it. No child, no parent, no centre. */
@ApplicationScoped
class InvitationText {

    private final Template plain;
    private final Template html;
    private final NotificationConfig config;

    InvitationText(@Location("notification/mail.txt") Template plain, @Location("notification/mail.html") Template html, NotificationConfig config) {
        this.plain = plain;
        this.html = html;
        this.config = config;
    }

    /** @param lastDay on which the code can be used */
    LetterText.Written write(String code, LocalDate lastDay, String language) {
        ResourceBundle texts = ResourceBundle.getBundle("notification", Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String day = lastDay.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of(language)));
        String sentence = new MessageFormat(texts.getString("invitation.sentence"), Locale.of(language)).format(new Object[] {code, day});
        return new LetterText.Written(texts.getString("invitation.subject"), fill(plain.instance(), texts, sentence, language), fill(html.instance(), texts, sentence, language));
    }

    private String fill(TemplateInstance template, ResourceBundle texts, String sentence, String language) {
        return template.data("language", language).data("subject", texts.getString("invitation.subject")).data("greeting", texts.getString("greeting"))
                .data("sentence", sentence).data("look", texts.getString("invitation.look")).data("link", texts.getString("link"))
                .data("portal", config.portal()).data("why", texts.getString("invitation.why")).data("noReply", texts.getString("no-reply")).render();
    }
}
