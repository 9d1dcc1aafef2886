package nl.kindkring.consent.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.view.FileView;
import nl.kindkring.consent.domain.view.FileViewEvent;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.EventSourced;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.Metadata;

/** Who may look into which file: a stream beside each child's own, under an id that follows from the child's. */
@ApplicationScoped
public class FileViews {

    private final EventSourced<FileView, FileViewEvent> streams;

    FileViews(EventStore store) {
        this.streams = new EventSourced<>(store, new FileViewEventCodec(), FileView.initial(), FileView::evolve);
    }

    /** What was said about a child's file. */
    public Current<FileView> load(ChildId child) {
        return streams.load(id(child));
    }

    /** Stores the events after what was seen, in the caller's transaction. */
    public Current<FileView> append(ChildId child, Current<FileView> seen, List<FileViewEvent> events, Metadata metadata) {
        return events.isEmpty() ? seen : streams.append(id(child), seen, events, metadata);
    }

    private static UUID id(ChildId child) {
        return UUID.nameUUIDFromBytes(("file-view/" + child.value()).getBytes(StandardCharsets.UTF_8));
    }
}
