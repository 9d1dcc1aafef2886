package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.family.WhoMustAgree;
import nl.kindkring.consent.domain.view.FileView;
import nl.kindkring.consent.domain.view.Sight;
import nl.kindkring.consent.persistence.FileViews;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.consent.projection.FamilyAccount;

/**
 * A parent or a child reads its own file. Who decides today sees it, and whom a child of sixteen lets look along ({@link Sight},
 * docs/decisions/058). Own reads are no disclosure and are not logged.
 */
@ApplicationScoped
public class ReadingOwnFile {

    private final FamilyFiles families;
    private final FileViews views;
    private final Clock clock;

    ReadingOwnFile(FamilyFiles families, FileViews views, Clock clock) {
        this.families = families;
        this.views = views;
        this.clock = clock;
    }

    /**
     * A file that somebody of the family may open today, as whom, and how much of it.
     *
     * @param child   the record that keeps the family
     * @param records every record of the child, by its id
     */
    public record OwnFile(Child.Registered child, Party party, Sight sight, Map<UUID, Child.Registered> records) {

        /** Everything under which this person is or was known in the family: what is its own under one is its own under all. */
        public Set<Party> selves() {
            return child.family().selves(party);
        }
    }

    /** The files that this login may open today. */
    public List<OwnFile> files(AccountId login) {
        return FamilyAccount.childrenOf(login.value()).stream().map(ChildEntry::keeperOf).distinct()
                .flatMap(id -> file(login, new ChildId(id)).stream()).toList();
    }

    /** That child's file, under whichever of its ids, when this login may open it today. */
    public Optional<OwnFile> file(AccountId login, ChildId id) {
        LocalDate today = DutchDay.of(clock.instant());
        List<UUID> records = ChildEntry.recordsOf(id.value());
        return families.find(new ChildId(records.getFirst())).flatMap(child -> child.family().partyOf(login, today).flatMap(party ->
                Sight.of(party, child.family(), view(records), today).map(sight -> new OwnFile(child, party, sight, read(records)))));
    }

    /** Whom the child, deciding alone, lets look along. From whom it is withheld is told to nobody of the family. */
    public Set<HolderId> letLookAlong(OwnFile file) {
        return view(ChildEntry.recordsOf(file.child().id().value())).letLookAlong();
    }

    private FileView view(List<UUID> records) {
        return records.stream().map(record -> views.load(new ChildId(record)).state()).reduce(FileView::and).orElseThrow();
    }

    private Map<UUID, Child.Registered> read(List<UUID> records) {
        return records.stream().flatMap(record -> families.find(new ChildId(record)).stream())
                .collect(Collectors.toMap(child -> child.id().value(), Function.identity()));
    }

    /** Whether this login decides for that child today. */
    public boolean owns(AccountId login, ChildId id) {
        LocalDate today = DutchDay.of(clock.instant());
        return families.find(id).map(Child.Registered::family).flatMap(family -> family.partyOf(login, today)
                .filter(party -> WhoMustAgree.on(today, family).parties().contains(party))).isPresent();
    }
}
