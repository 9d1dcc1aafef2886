package nl.kindkring.consent.domain.view;

import static nl.kindkring.consent.domain.Decision.accept;
import static nl.kindkring.consent.domain.Decision.refuse;

import nl.kindkring.consent.domain.Decision;
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
            case FileViewCommand.EndWithholding(var child, var holder, _) -> view.withheld().contains(holder)
                    ? accept(new FileViewEvent.WithholdingEnded(child, holder)) : accept();
        };
    }

    private static Decision<FileViewEvent, FileViewRejection> decide(FileViewCommand.LetLookAlong let, FileView view) {
        boolean alone = WhoMustAgree.on(let.today(), let.family()) instanceof MustAgree.YouthAlone;
        if (!alone || !(let.by() instanceof Party.Youth)) {
            return refuse(FileViewRejection.NOT_YOURS_TO_SAY);
        }
        if (let.allowed() == view.letLookAlong().contains(let.holder())) {
            return accept();
        }
        return accept(let.allowed() ? new FileViewEvent.LookingAlongAllowed(let.child(), let.holder())
                : new FileViewEvent.LookingAlongEnded(let.child(), let.holder()));
    }
}
