package nl.kindkring.consent.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.kindkring.consent.domain.statement.Statement;
import nl.kindkring.consent.domain.statement.StatementEvent;
import nl.kindkring.consent.domain.statement.StatementId;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.EventSourced;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.Metadata;

/** The streams of all statements. */
@ApplicationScoped
public class Statements {

    private final EventSourced<Statement, StatementEvent> streams;

    Statements(EventStore store, FieldCipher cipher) {
        this.streams = new EventSourced<>(store, new StatementEventCodec(cipher), Statement.initial(), Statement::evolve);
    }

    /** What a statement's stream came to. */
    public Current<Statement> load(StatementId id) {
        return streams.load(id.value());
    }

    /** Stores the events after what was seen, in the caller's transaction. */
    public Current<Statement> append(StatementId id, Current<Statement> seen, List<StatementEvent> events, Metadata metadata) {
        return events.isEmpty() ? seen : streams.append(id.value(), seen, events, metadata);
    }
}
