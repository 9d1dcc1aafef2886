package nl.kindkring.consent.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** A real SMTP server on the port that the service sends to. */
final class MailServer implements AutoCloseable {

    private final GreenMail server;

    private MailServer(GreenMail server) {
        this.server = server;
    }

    /** What came in. */
    record Received(String to, String subject, String messageId, String plain, String html, String headers) {}

    static MailServer start() {
        int port = ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class);
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return new MailServer(server);
    }

    List<Received> received(String to) {
        return Arrays.stream(server.getReceivedMessages()).map(MailServer::read).filter(mail -> mail.to().equals(to)).toList();
    }

    private static Received read(MimeMessage message) {
        try {
            StringBuilder headers = new StringBuilder();
            message.getAllHeaderLines().asIterator().forEachRemaining(line -> headers.append(line).append('\n'));
            Multipart parts = (Multipart) message.getContent();
            return new Received(message.getAllRecipients()[0].toString(), message.getSubject(), message.getMessageID(), part(parts, "text/plain"),
                    part(parts, "text/html"), headers.toString());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Multipart parts, String type) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return (String) part.getContent();
            }
            if (part.getContent() instanceof Multipart inner) {
                return part(inner, type);
            }
        }
        throw new IllegalStateException("no " + type);
    }

    @Override
    public void close() {
        server.stop();
    }
}
