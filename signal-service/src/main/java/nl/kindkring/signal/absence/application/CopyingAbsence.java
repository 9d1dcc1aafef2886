package nl.kindkring.signal.absence.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kindkring.platform.copy.FileCopy.Detail;
import nl.kindkring.platform.copy.FileCopy.Entry;
import nl.kindkring.platform.copy.FileCopy.Part;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.signal.absence.domain.AbsenceEvent;
import nl.kindkring.signal.absence.domain.AbsenceEvent.ActionAgreed;
import nl.kindkring.signal.absence.domain.AbsenceEvent.ActionDone;
import nl.kindkring.signal.absence.domain.AbsenceEvent.AlertEnded;
import nl.kindkring.signal.absence.domain.AbsenceEvent.AlertRaised;
import nl.kindkring.signal.absence.domain.AbsenceEvent.Enrolled;
import nl.kindkring.signal.absence.domain.AbsenceEvent.Exempted;
import nl.kindkring.signal.absence.domain.AbsenceEvent.NotEnrolled;
import nl.kindkring.signal.absence.domain.AbsenceEvent.Opened;
import nl.kindkring.signal.absence.domain.AbsenceEvent.Registered;
import nl.kindkring.signal.absence.domain.AbsenceEvent.RegistrationWithdrawn;
import nl.kindkring.signal.absence.domain.AbsenceEvent.Returned;
import nl.kindkring.signal.absence.domain.AbsenceEvent.StayWithdrawn;
import nl.kindkring.signal.absence.domain.AbsenceEvent.StayedAway;
import nl.kindkring.signal.absence.persistence.AbsenceEventCodec;
import nl.kindkring.signal.absence.persistence.ActionWords;
import nl.kindkring.signal.absence.projection.AbsenceList;
import nl.kindkring.signal.domain.ChildId;

/** The files of absence of a child, for a copy that its family asked for; who calls settled that it may have one, and logged it. */
@ApplicationScoped
public class CopyingAbsence {

    private final EventStore store;
    private final AbsenceList list;
    private final ActionWords words;

    CopyingAbsence(EventStore store, AbsenceList list, ActionWords words) {
        this.store = store;
        this.list = list;
        this.words = words;
    }

    /** One part a school. @param whole whether access was granted whole; else what was written is left out */
    public List<Part> parts(ChildId child, boolean whole) {
        return list.ofChild(child.value()).stream().map(row -> new Part("ABSENCE", row.absenceId(),
                store.read(new StreamId(row.absenceId())).stream().map(stored -> entry(child, stored, whole)).toList())).toList();
    }

    private Entry entry(ChildId child, StoredEvent stored, boolean whole) {
        AbsenceEvent event = AbsenceEventCodec.event(stored);
        boolean written = event instanceof ActionAgreed;
        Optional<String> text = event instanceof ActionAgreed agreed && whole ? words.open(child, agreed.what()) : Optional.empty();
        String from = event instanceof AlertRaised || event instanceof AlertEnded ? null : "CENTRE";
        return new Entry(stored.metadata().occurredAt(), stored.type(), from, details(event), text.orElse(null), written && !whole);
    }

    private static List<Detail> details(AbsenceEvent event) {
        return switch (event) {
            case Opened e -> List.of(Detail.of("centre", e.centre().value()), Detail.code("municipality", "municipality", e.municipality().code()));
            case Registered e -> List.of(Detail.of("day", e.day()), Detail.of("hours", e.hours().decimal()), Detail.code("absence-kind", e.kind()),
                    Detail.of("reference", e.registration().value()));
            case RegistrationWithdrawn e -> List.of(Detail.of("reference", e.registration().value()));
            case StayedAway e -> List.of(Detail.of("since", e.since()));
            case StayWithdrawn() -> List.of();
            case Returned e -> List.of(Detail.of("day", e.on()));
            case NotEnrolled e -> List.of(Detail.of("since", e.since()));
            case Enrolled e -> List.of(Detail.of("day", e.on()));
            case Exempted e -> exempted(e);
            case ActionAgreed e -> List.of(Detail.code("action-owner", e.who()), Detail.of("due", e.dueOn()), Detail.of("reference", e.action().value()));
            case ActionDone e -> List.of(Detail.of("day", e.on()), Detail.of("reference", e.action().value()));
            case AlertRaised e -> List.of(Detail.code("absence-alert-kind", e.kind()), Detail.of("since", e.since()), Detail.of("exempt", e.exempt()));
            case AlertEnded e -> List.of(Detail.code("absence-alert-kind", e.kind()), Detail.of("day", e.on()), Detail.code("absence-end-reason", e.reason()));
        };
    }

    private static List<Detail> exempted(Exempted exempted) {
        List<Detail> details = new ArrayList<>(List.of(Detail.code("exemption-article", exempted.article()), Detail.of("since", exempted.from())));
        exempted.until().ifPresent(day -> details.add(Detail.of("until", day)));
        return details;
    }
}
