package nl.kindkring.consent.domain.view;

import java.util.HashSet;
import java.util.Set;
import nl.kindkring.consent.domain.family.HolderId;

/**
 * What was said about who may look into a child's file.
 *
 * @param letLookAlong whom the child, deciding alone, lets look along
 * @param withheld     from whom a professional withholds the file (Jeugdwet 7.3.15, fourth paragraph)
 */
public record FileView(Set<HolderId> letLookAlong, Set<HolderId> withheld) {

    /** Keeps own copies. */
    public FileView {
        letLookAlong = Set.copyOf(letLookAlong);
        withheld = Set.copyOf(withheld);
    }

    /** Before anybody said anything. */
    public static FileView initial() {
        return new FileView(Set.of(), Set.of());
    }

    /** What stands after an event. */
    public static FileView evolve(FileView view, FileViewEvent event) {
        return switch (event) {
            case FileViewEvent.LookingAlongAllowed(_, var holder) -> new FileView(with(view.letLookAlong, holder), view.withheld);
            case FileViewEvent.LookingAlongEnded(_, var holder) -> new FileView(without(view.letLookAlong, holder), view.withheld);
            case FileViewEvent.FileWithheld(_, var holder, _) -> new FileView(view.letLookAlong, with(view.withheld, holder));
            case FileViewEvent.WithholdingCarriedOver(_, var holder, _) -> new FileView(view.letLookAlong, with(view.withheld, holder));
            case FileViewEvent.WithholdingEnded(_, var holder) -> new FileView(view.letLookAlong, without(view.withheld, holder));
        };
    }

    /**
     * What stands for a child whose other record has this view: withheld by either is withheld, and the child lets look along in the record that keeps
     * its family.
     */
    public FileView and(FileView other) {
        Set<HolderId> either = new HashSet<>(withheld);
        either.addAll(other.withheld);
        return new FileView(letLookAlong, either);
    }

    private static Set<HolderId> with(Set<HolderId> holders, HolderId holder) {
        Set<HolderId> more = new HashSet<>(holders);
        more.add(holder);
        return more;
    }

    private static Set<HolderId> without(Set<HolderId> holders, HolderId holder) {
        Set<HolderId> fewer = new HashSet<>(holders);
        fewer.remove(holder);
        return fewer;
    }
}
