package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.request.Details;
import nl.kindkring.consent.domain.request.Request;
import nl.kindkring.consent.domain.request.RequestCommand;
import nl.kindkring.consent.domain.request.RequestDecider;
import nl.kindkring.consent.domain.request.RequestEvent;
import nl.kindkring.consent.domain.request.RequestId;
import nl.kindkring.consent.domain.request.RequestKind;
import nl.kindkring.consent.domain.statement.Audience;
import nl.kindkring.consent.persistence.Requests;
import nl.kindkring.consent.projection.RequestList;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.Metadata;
import org.jspecify.annotations.Nullable;

/** A family requires something of its file, the privacy officer answers, and what was granted is done; each in one transaction. */
@ApplicationScoped
public class HandlingRequests {

    private final Requests requests;
    private final RequestList list;
    private final FamilyFiles families;
    private final ErasingAChild erasing;
    private final ObjectingToStatistics objecting;
    private final AddingStatements statements;

    HandlingRequests(Requests requests, RequestList list, FamilyFiles families, ErasingAChild erasing, ObjectingToStatistics objecting,
            AddingStatements statements) {
        this.requests = requests;
        this.list = list;
        this.families = families;
        this.erasing = erasing;
        this.objecting = objecting;
        this.statements = statements;
    }

    /** Somebody of the family asks. */
    public RequestId ask(ChildId child, RequestKind kind, Party by, @Nullable String words, Metadata metadata) {
        families.open(child);
        RequestId id = new RequestId(UUID.randomUUID());
        carryOut(id, version -> { }, metadata,
                new RequestCommand.Ask(id, child, kind, by, words, DutchDay.of(metadata.occurredAt())));
        return id;
    }

    /** Carries out a command and all that follows from it. Returns the version afterwards. */
    public int carryOut(RequestId id, Precondition precondition, Metadata metadata, RequestCommand command) {
        Current<Request> seen = requests.load(id);
        precondition.check(seen.version());
        List<RequestEvent> events = Refusals.requestEvents(RequestDecider.decide(command, seen.state()));
        Current<Request> after = requests.append(id, seen, events, metadata);
        if (!events.isEmpty() && after.state() instanceof Request.Known known) {
            list.update(known, after.version(), metadata.occurredAt());
            events.forEach(event -> follow(event, known.details(), metadata));
        }
        return after.version();
    }

    /** What was asked, in the family's own words; 404 when nothing was. */
    public Current<Request> read(RequestId id) {
        Current<Request> current = requests.load(id);
        if (current.state() instanceof Request.Known) {
            return current;
        }
        throw Refusals.notFound();
    }

    private void follow(RequestEvent event, Details details, Metadata metadata) {
        switch (event) {
            case RequestEvent.RequestCarriedOut _ when details.kind() == RequestKind.DESTRUCTION ->
                    erasing.erase(details.child(), version -> { }, metadata);
            case RequestEvent.RequestCarriedOut _ when details.kind() == RequestKind.OBJECTION ->
                    objecting.honour(details.child(), metadata);
            // what is not corrected is contradicted in the file itself
            case RequestEvent.RequestRefused _ when details.kind() == RequestKind.CORRECTION && details.words() != null ->
                    statements.add(details.child(), details.by(), Audience.FILE, details.words(), metadata);
            case RequestEvent.RequestReceived _, RequestEvent.RequestGranted _, RequestEvent.RequestPartlyGranted _, RequestEvent.RequestRefused _,
                    RequestEvent.RequestWithdrawn _, RequestEvent.RequestCarriedOut _ -> { }
        }
    }
}
