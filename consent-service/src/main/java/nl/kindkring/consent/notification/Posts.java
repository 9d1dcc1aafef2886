package nl.kindkring.consent.notification;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** Chooses how mail leaves. */
@Singleton
class Posts {

    @Produces
    @Singleton
    Post post(NotificationConfig config, SmtpPost smtp) {
        return config.folder().<Post>map(folder -> new FolderPost(Path.of(folder))).orElse(smtp);
    }
}
