package nl.kindkring.consent.domain.view;

import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.HolderId;

/** What was said about who may look into a child's file. */
public sealed interface FileViewEvent {

    /** A child that decides alone lets somebody look along. */
    record LookingAlongAllowed(ChildId child, HolderId holder) implements FileViewEvent {}

    /** It does so no longer. */
    record LookingAlongEnded(ChildId child, HolderId holder) implements FileViewEvent {}

    /** A professional withholds the file from somebody who decides, because showing it is not the care of a good helper. */
    record FileWithheld(ChildId child, HolderId holder, WithholdingReason reason) implements FileViewEvent {}

    /** Withheld from this holder too, who stands where {@code formerly} was recorded by mistake; whom the child lets look along is asked anew. */
    record WithholdingCarriedOver(ChildId child, HolderId holder, HolderId formerly) implements FileViewEvent {}

    /** That is over. */
    record WithholdingEnded(ChildId child, HolderId holder) implements FileViewEvent {}
}
