package nl.kindkring.referral.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import nl.kindkring.referral.domain.ChildId;
import nl.kindkring.referral.domain.Ground;
import nl.kindkring.referral.domain.ReferralEvent;
import nl.kindkring.referral.domain.ReferralId;
import nl.kindkring.referral.domain.Request;
import nl.kindkring.referral.domain.Theme;
import nl.kindkring.referral.persistence.ReferralEventCodec;
import nl.kindkring.referral.persistence.ReferralsOfChild;
import nl.kindkring.referral.projection.SignalThemes;

/**
 * Somebody of the family is given a copy of the referrals of the own child. That it leaves is in the log before it is put together. No referral about
 * safety at home is in it, and none that rests on the right to report; as long as nobody knows what its signal is about, its words are not
 * (docs/decisions/206).
 */
@ApplicationScoped
public class CopyingOwnFile {

    private static final String TEAM = "TEAM";
    private static final String PROVIDER = "PROVIDER";

    private final GivingCopies giving;
    private final ReferralsOfChild referrals;
    private final SignalThemes themes;
    private final EventStore store;
    private final ReferralEventCodec codec;
    private final ReasonWords words;

    CopyingOwnFile(GivingCopies giving, ReferralsOfChild referrals, SignalThemes themes, EventStore store, ReferralEventCodec codec, ReasonWords words) {
        this.giving = giving;
        this.referrals = referrals;
        this.themes = themes;
        this.store = store;
        this.codec = codec;
        this.words = words;
    }

    /** The copy; whether the child is the caller's was settled before. 403 {@code access-not-granted} while no request for access was granted. */
    public FileCopy of(ChildId child, Language language) {
        return giving.give("referral-service", new Disclosure(child.value(), "export", "OWN_FILE", "ACCESS", null), language,
                access -> referrals.of(child).stream().flatMap(id -> part(id, access.whole())).toList());
    }

    private Stream<Part> part(ReferralId id, boolean whole) {
        List<StoredEvent> history = store.read(new StreamId(id.value()));
        var sent = (ReferralEvent.Sent) codec.decode(history.getFirst());
        Optional<Boolean> restricted = themes.restricted(sent.signal());
        boolean ofSafety = sent.request().themes().contains(new Theme(SignalThemes.SAFETY_AT_HOME));
        if (ofSafety || restricted.orElse(false) || sent.ground() == Ground.REPORTING_RIGHT) {
            return Stream.empty();
        }
        boolean shown = whole && restricted.isPresent();
        return Stream.of(new Part("REFERRAL", id.value(), history.stream().map(stored -> entry(stored, codec.decode(stored), shown)).toList()));
    }

    private Entry entry(StoredEvent stored, ReferralEvent event, boolean shown) {
        return switch (event) {
            case ReferralEvent.Sent e -> sent(stored, e, shown);
            case ReferralEvent.Accepted _ -> entry(stored, PROVIDER, List.of());
            case ReferralEvent.Declined e -> entry(stored, PROVIDER, List.of(Detail.code("decline-reason", e.reason())));
            case ReferralEvent.Waiting e -> entry(stored, PROVIDER, e.expectedStart().map(day -> List.of(Detail.of("expected", day))).orElse(List.of()));
            case ReferralEvent.Started e -> entry(stored, PROVIDER, List.of(Detail.of("day", e.startedOn()), Detail.code("help-level", e.level()),
                    Detail.code("place", e.place()), Detail.of("days-to-help", e.daysToHelp())));
            case ReferralEvent.Closed e -> entry(stored, PROVIDER, List.of(Detail.code("referral-outcome", e.outcome())));
            case ReferralEvent.Withdrawn _ -> entry(stored, TEAM, List.of());
        };
    }

    private Entry sent(StoredEvent stored, ReferralEvent.Sent event, boolean shown) {
        Request asked = event.request();
        List<Detail> details = new ArrayList<>(List.of(Detail.of("day", event.sentOn()), Detail.of("provider", asked.provider().value()),
                Detail.code("help-level", asked.level()), Detail.code("place", asked.place()), Detail.code("ground", event.ground()),
                Detail.of("team", event.team().value()), Detail.of("case", asked.caseId().value()), Detail.of("signal", event.signal().value()),
                Detail.of("signalled", event.signalledOn()), Detail.code("municipality", "municipality", event.municipality())));
        asked.themes().forEach(theme -> details.add(Detail.code("theme", "theme", theme.code())));
        Optional<String> reason = shown ? asked.reason().flatMap(sealed -> words.open(asked.child(), sealed)) : Optional.empty();
        return new Entry(stored.metadata().occurredAt(), stored.type(), TEAM, details, reason.orElse(null), !shown && asked.reason().isPresent());
    }

    private static Entry entry(StoredEvent stored, String from, List<Detail> details) {
        return new Entry(stored.metadata().occurredAt(), stored.type(), from, details, null, false);
    }
}
