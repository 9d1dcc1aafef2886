package nl.kindkring.consent.notification;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.projection.FileList;

/** Which messages were meant for one of a family, for the export that this person asked for. */
@ApplicationScoped
public class ToldByMail {

    private final AgroalDataSource database;

    ToldByMail(AgroalDataSource database) {
        this.database = database;
    }

    /** A message: that there was something to see, never what. */
    public record Message(NotificationKind kind, Instant notedAt, Notifications.State state) {}

    /** All of this person, under whichever ids, oldest first. */
    public List<Message> to(Contacts.Person person) {
        try (var connection = database.getConnection(); var select = connection.prepareStatement(
                "select kind, noted_at, state from notification where child_id = any (?) and party = any (?) order by noted_at, notification_id")) {
            select.setArray(1, connection.createArrayOf("uuid", person.records().stream().map(ChildId::value).toArray()));
            select.setArray(2, connection.createArrayOf("text", person.selves().stream().map(FileList::text).toArray()));
            List<Message> found = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Message(NotificationKind.valueOf(row.getString(1)), row.getTimestamp(2).toInstant(), Notifications.State.valueOf(row.getString(3))));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("messages to a person could not be read", e);
        }
    }
}
