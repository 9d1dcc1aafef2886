package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.child.ChildCommand;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.view.FileView;
import nl.kindkring.consent.domain.view.FileViewCommand;
import nl.kindkring.consent.domain.view.FileViewDecider;
import nl.kindkring.consent.notification.Contacts;
import nl.kindkring.consent.persistence.FileViews;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.Metadata;

/**
 * Puts right who is around a child. Every consent is reconsidered in the same transaction. Where somebody else stood in a holder's place, the other's address is
 * forgotten and a file that was withheld stays withheld (docs/decisions/200). Each method returns the child's version afterwards.
 */
@ApplicationScoped
public class CorrectingPeople {

    private final FamilyFiles families;
    private final FileViews views;
    private final Contacts contacts;

    CorrectingPeople(FamilyFiles families, FileViews views, Contacts contacts) {
        this.families = families;
        this.views = views;
        this.contacts = contacts;
    }

    /** A holder of authority was recorded wrongly. */
    public int correct(ChildId child, ChildCommand.CorrectHolder command, Precondition precondition, Metadata metadata) {
        Set<Party> before = families.open(child).child().family().selves(new Party.Holder(command.wrong()));
        int version = families.carryOut(child, precondition, metadata, command);
        if (!command.reason().samePerson()) {
            List<ChildId> records = ChildEntry.recordsOf(child.value()).stream().map(ChildId::new).toList();
            Family after = families.open(child).child().family();
            Set<Party> gone = before.stream().filter(party -> after.holders().stream().noneMatch(holder -> party.equals(new Party.Holder(holder.id()))))
                    .collect(Collectors.toUnmodifiableSet());
            contacts.forget(records, gone);
            if (after.holders().stream().anyMatch(holder -> holder.id().equals(command.newId()))) {
                records.forEach(record -> keepWithheld(record, command.newId(), after, ids(before), metadata));
            }
        }
        return version;
    }

    /** A parent without authority was. */
    public int correct(ChildId child, ChildCommand.CorrectParent command, Precondition precondition, Metadata metadata) {
        return families.carryOut(child, precondition, metadata, command);
    }

    private void keepWithheld(ChildId record, HolderId holder, Family family, Set<HolderId> formerly, Metadata metadata) {
        Current<FileView> seen = views.load(record);
        views.append(record, seen, Refusals.fileViewEvents(
                FileViewDecider.decide(new FileViewCommand.CarryOver(record, holder, family, formerly), seen.state())), metadata);
    }

    private static Set<HolderId> ids(Set<Party> parties) {
        return parties.stream().flatMap(party -> party instanceof Party.Holder(var id) ? Stream.of(id) : Stream.of()).collect(Collectors.toUnmodifiableSet());
    }
}
