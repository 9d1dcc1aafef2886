package nl.kindkring.team.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kindkring.contracts.consent.Ground;
import nl.kindkring.platform.audit.Disclosure;
import nl.kindkring.platform.copy.FileCopy;
import nl.kindkring.platform.copy.FileCopy.Detail;
import nl.kindkring.platform.copy.FileCopy.Entry;
import nl.kindkring.platform.copy.FileCopy.Part;
import nl.kindkring.platform.copy.GivingCopies;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.platform.problem.Language;
import nl.kindkring.team.domain.teamcase.CaseId;
import nl.kindkring.team.domain.teamcase.ChildId;
import nl.kindkring.team.domain.teamcase.TeamCaseEvent;
import nl.kindkring.team.persistence.CasesOfChild;
import nl.kindkring.team.persistence.TeamCaseEventCodec;
import nl.kindkring.team.projection.SignalThemes;

/**
 * Somebody of the family is given a copy of the cases about the own child. That it leaves is in the log before it is put together. No case about safety
 * at home is in it, and none that rests on the right to report; as long as nobody knows what its signal is about, its words are not (docs/decisions/206).
 */
@ApplicationScoped
public class CopyingOwnFile {

    private final GivingCopies giving;
    private final CasesOfChild cases;
    private final SignalThemes themes;
    private final EventStore store;
    private final TeamCaseEventCodec codec;
    private final SummaryWords words;

    CopyingOwnFile(GivingCopies giving, CasesOfChild cases, SignalThemes themes, EventStore store, TeamCaseEventCodec codec, SummaryWords words) {
        this.giving = giving;
        this.cases = cases;
        this.themes = themes;
        this.store = store;
        this.codec = codec;
        this.words = words;
    }

    /** The copy; whether the child is the caller's was settled before. 403 {@code access-not-granted} while no request for access was granted. */
    public FileCopy of(ChildId child, Language language) {
        return giving.give("team-service", new Disclosure(child.value(), "export", "OWN_FILE", "ACCESS", null), language,
                access -> cases.of(child).stream().flatMap(id -> part(id, access.whole())).toList());
    }

    private Stream<Part> part(CaseId id, boolean whole) {
        List<StoredEvent> history = store.read(new StreamId(id.value()));
        var opened = (TeamCaseEvent.Opened) codec.decode(history.getFirst());
        Optional<Boolean> restricted = themes.restricted(opened.signal());
        if (restricted.orElse(false) || opened.ground().equals(Ground.REPORTING_RIGHT.name())) {
            return Stream.empty();
        }
        boolean shown = whole && restricted.isPresent();
        return Stream.of(new Part("CASE", id.value(), history.stream().map(stored -> entry(stored, codec.decode(stored), shown)).toList()));
    }

    private Entry entry(StoredEvent stored, TeamCaseEvent event, boolean shown) {
        return switch (event) {
            case TeamCaseEvent.Opened e -> entry(stored, Detail.of("day", e.openedOn()), Detail.of("team", e.team().value()),
                    Detail.of("signal", e.signal().value()), Detail.code("ground", "ground", e.ground()));
            case TeamCaseEvent.Discussed e -> discussed(stored, e, shown);
            case TeamCaseEvent.ExpertAdded e -> entry(stored, Detail.of("day", e.addedOn()));
            case TeamCaseEvent.Closed e -> entry(stored, Detail.of("day", e.closedOn()), Detail.code("case-close-reason", e.reason()));
        };
    }

    private Entry discussed(StoredEvent stored, TeamCaseEvent.Discussed event, boolean shown) {
        Optional<String> text = shown ? event.summary().flatMap(sealed -> words.open(event.child(), sealed)) : Optional.empty();
        return new Entry(stored.metadata().occurredAt(), stored.type(), "TEAM", List.of(Detail.of("day", event.heldOn()),
                Detail.code("case-decision", event.decision()), Detail.of("parents-endorsed", event.parentsEndorsed())), text.orElse(null),
                !shown && event.summary().isPresent());
    }

    private static Entry entry(StoredEvent stored, Detail... details) {
        return new Entry(stored.metadata().occurredAt(), stored.type(), "TEAM", List.of(details), null, false);
    }
}
