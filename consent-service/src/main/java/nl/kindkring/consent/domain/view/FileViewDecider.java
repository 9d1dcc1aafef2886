package nl.kindkring.consent.domain.view;

import static nl.kindkring.consent.domain.Decision.accept;
import static nl.kindkring.consent.domain.Decision.refuse;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.MustAgree;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.family.WhoMustAgree;

/** What follows from a command about who may look: pure, without a clock. Saying the same twice changes nothing. */
public final class FileViewDecider {

    private FileViewDecider() {}

    /** The events of the command, or why nothing happens. */
    public static Decision<FileViewEvent, FileViewRejection> decide(FileViewCommand command, FileView view) {
        if (command.family().holders().stream().noneMatch(holder -> holder.id().equals(command.holder()))) {
            return refuse(FileViewRejection.UNKNOWN_HOLDER);
        }
        return switch (command) {
            case FileViewCommand.LetLookAlong let -> decide(let, view);
            case FileViewCommand.Withhold(var child, var holder, _, var reason) -> view.withheld().contains(holder)
                    ? accept() : accept(new FileViewEvent.FileWithheld(child, holder, reason));
            case FileViewCommand.CarryOver(var child, var holder, _, var formerly) -> accept(formerly.stream()
                    .filter(view.withheld()::contains).filter(_ -> !view.withheld().contains(holder)).limit(1)
                    .<FileViewEvent>map(id -> new FileViewEvent.WithholdingCarriedOver(child, holder, id)).toList());
            case FileViewCommand.EndWithholding(var child, var holder, var family) -> accept(selves(family, holder, view.withheld())
                    .<FileViewEvent>map(id -> new FileViewEvent.WithholdingEnded(child, id)).toList());
        };
    }

    private static Decision<FileViewEvent, FileViewRejection> decide(FileViewCommand.LetLookAlong let, FileView view) {
        boolean alone = WhoMustAgree.on(let.today(), let.family()) instanceof MustAgree.YouthAlone;
        if (!alone || !(let.by() instanceof Party.Youth)) {
            return refuse(FileViewRejection.NOT_YOURS_TO_SAY);
        }
        List<HolderId> allowed = selves(let.family(), let.holder(), view.letLookAlong()).toList();
        if (!let.allowed()) {
            return accept(allowed.stream().<FileViewEvent>map(id -> new FileViewEvent.LookingAlongEnded(let.child(), id)).toList());
        }
        return allowed.isEmpty() ? accept(new FileViewEvent.LookingAlongAllowed(let.child(), let.holder())) : accept();
    }

    /** Under which ids that person is among those: it may have been another period of authority. */
    private static Stream<HolderId> selves(Family family, HolderId holder, Set<HolderId> among) {
        return family.selves(new Party.Holder(holder)).stream().flatMap(self -> self instanceof Party.Holder(var id) && among.contains(id)
                ? Stream.of(id) : Stream.of());
    }
}
