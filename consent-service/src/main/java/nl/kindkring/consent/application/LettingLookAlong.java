package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.view.FileView;
import nl.kindkring.consent.domain.view.FileViewCommand;
import nl.kindkring.consent.domain.view.FileViewDecider;
import nl.kindkring.consent.domain.view.FileViewEvent;
import nl.kindkring.consent.domain.view.WithholdingReason;
import nl.kindkring.consent.persistence.FileViews;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.Metadata;

/** A child of sixteen lets a parent look along; a professional withholds the file from a parent. Works at once. */
@ApplicationScoped
public class LettingLookAlong {

    private final FamilyFiles families;
    private final FileViews views;

    LettingLookAlong(FamilyFiles families, FileViews views) {
        this.families = families;
        this.views = views;
    }

    /** The child says whether a holder may look along; 409 for whoever does not decide alone today. */
    public void let(ChildId child, HolderId holder, Party by, boolean allowed, Metadata metadata) {
        ChildId keeper = new ChildId(ChildEntry.keeperOf(child.value()));
        carryOut(keeper, metadata, family ->
                new FileViewCommand.LetLookAlong(keeper, holder, family, by, DutchDay.of(metadata.occurredAt()), allowed));
    }

    /** A professional withholds the file from a holder (Jeugdwet 7.3.15, fourth paragraph). */
    public void withhold(ChildId child, HolderId holder, WithholdingReason reason, Metadata metadata) {
        carryOut(child, metadata, family -> new FileViewCommand.Withhold(child, holder, family, reason));
    }

    /** That is over. */
    public void endWithholding(ChildId child, HolderId holder, Metadata metadata) {
        carryOut(child, metadata, family -> new FileViewCommand.EndWithholding(child, holder, family));
    }

    private void carryOut(ChildId child, Metadata metadata, Function<Family, FileViewCommand> command) {
        FamilyFile file = families.open(child);
        Current<FileView> seen = views.load(child);
        List<FileViewEvent> events = Refusals.fileViewEvents(
                FileViewDecider.decide(command.apply(file.child().family()), seen.state()));
        views.append(child, seen, events, metadata);
    }
}
