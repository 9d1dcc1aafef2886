package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.consent.application.ConsentConfig;
import nl.kindkring.consent.application.KeepingTheRegistry;
import nl.kindkring.consent.application.ReadingOwnFile;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.HouseholdId;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.notification.Contacts;
import nl.kindkring.consent.notification.ToldByMail;
import nl.kindkring.consent.retention.PlanEntry;
import nl.kindkring.platform.codelist.CodeLists;
import nl.kindkring.platform.problem.Language;
import org.jspecify.annotations.Nullable;

/** The part of an export that is around the child, and where other services hold more. */
@ApplicationScoped
class FamilyExport {

    private static final String SERVICES = "export-service";

    private final ReadingOwnFile ownFile;
    private final KeepingTheRegistry registry;
    private final Contacts contacts;
    private final ToldByMail mail;
    private final Reach reach;
    private final CodeLists codes;
    private final ConsentConfig config;

    FamilyExport(ReadingOwnFile ownFile, KeepingTheRegistry registry, Contacts contacts, ToldByMail mail, Reach reach, CodeLists codes, ConsentConfig config) {
        this.ownFile = ownFile;
        this.registry = registry;
        this.contacts = contacts;
        this.mail = mail;
        this.reach = reach;
        this.codes = codes;
        this.config = config;
    }

    /** What is held around the child. @param asked the id of the child in the request */
    ExportedFamily of(UUID asked, ReadingOwnFile.OwnFile file) {
        Contacts.Person receiver = ContactResource.self(asked, file);
        return new ExportedFamily(others(file).stream().map(ChildResponse::of).toList(),
                file.records().values().stream().flatMap(record -> households(record).stream()).toList(),
                contacts.of(receiver).map(ContactResource.ContactDetails::of).orElse(null),
                mail.to(receiver).stream().map(one -> new ExportedFamily.Message(one.kind().name(), one.notedAt(), one.state().name())).toList(), viewers(file),
                file.records().keySet().stream().sorted().flatMap(record -> PlanEntry.runningOf(record).stream())
                        .map(PlannedDestructionResponse::forFamily).toList());
    }

    /** The services that hold more of the file: those that must take in an erasure of the child, but for who holds no file. */
    List<HeldElsewhere> elsewhere(ReadingOwnFile.OwnFile file, @Nullable String language) {
        return file.records().keySet().stream().sorted().flatMap(record -> config.erasure().services().stream()
                .filter(service -> !HeldElsewhere.NO_FILE.contains(service))
                .map(service -> HeldElsewhere.of(service, record, holds(service, language), config.elsewhere().get(service)))).toList();
    }

    /** What a service holds; its name where an operator added one that no list knows. */
    private String holds(String service, @Nullable String language) {
        return codes.get(SERVICES).find(service).map(found -> Language.of(language) == Language.NL ? found.nl() : found.en()).orElse(service);
    }

    private static List<Child.Registered> others(ReadingOwnFile.OwnFile file) {
        return file.records().values().stream().filter(record -> !record.id().equals(file.child().id())).toList();
    }

    private List<ExportedFamily.Household> households(Child.Registered record) {
        List<KeepingTheRegistry.Sibling> siblings = registry.siblings(record.id(), reach::inTheFamily);
        return record.surroundings().households().stream().map(HouseholdId::value).sorted().map(household -> new ExportedFamily.Household(household,
                siblings.stream().filter(sibling -> sibling.households().contains(new HouseholdId(household))).map(sibling -> sibling.child().value()).toList()))
                .toList();
    }

    private List<ExportedFamily.Viewer> viewers(ReadingOwnFile.OwnFile file) {
        Set<HolderId> along = ownFile.letLookAlong(file);
        return file.child().family().holders().stream().filter(holder -> along.contains(holder.id()))
                .map(holder -> new ExportedFamily.Viewer(holder.id().value(), holder.name())).toList();
    }
}
