package nl.kindkring.consent.domain.view;

import java.time.LocalDate;
import java.util.Set;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Party;

/** What is asked about who may look into a child's file. */
public sealed interface FileViewCommand {

    /** Whose file. */
    ChildId child();

    /** About whom. */
    HolderId holder();

    /** The family of today. */
    Family family();

    /** Somebody lets a holder look along, or ends it; only who decides alone may. */
    record LetLookAlong(ChildId child, HolderId holder, Family family, Party by, LocalDate today, boolean allowed) implements FileViewCommand {}

    /** A professional withholds the file from a holder. */
    record Withhold(ChildId child, HolderId holder, Family family, WithholdingReason reason) implements FileViewCommand {}

    /** The holder stands where somebody was recorded wrongly, under these ids: what was withheld from them stays withheld. */
    record CarryOver(ChildId child, HolderId holder, Family family, Set<HolderId> formerly) implements FileViewCommand {

        /** Keeps an own copy. */
        public CarryOver {
            formerly = Set.copyOf(formerly);
        }
    }

    /** A professional ends that. */
    record EndWithholding(ChildId child, HolderId holder, Family family) implements FileViewCommand {}
}
