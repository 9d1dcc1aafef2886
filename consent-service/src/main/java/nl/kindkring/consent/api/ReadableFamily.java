package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.platform.copy.PageWords;
import nl.kindkring.platform.copy.Section;
import org.jspecify.annotations.Nullable;

/** The sections of an export page on what is around the child, and on what other services hold. */
@ApplicationScoped
class ReadableFamily {

    List<Section> sections(ExportResponse export, PageWords words) {
        ExportedFamily family = export.family();
        return List.of(
                words.section("records", family.otherRecords().stream().map(other -> List.of(other.id().toString(), other.givenName() + " " + other.familyName(),
                        words.label("municipality", other.municipality()), other.district(), other.centreId().toString())).toList()),
                words.section("parents", export.child().parentsWithoutAuthority().stream()
                        .map(parent -> List.of(parent.name(), words.label("relation", parent.relation()))).toList()),
                words.section("households", family.households().stream().map(household -> List.of(household.id().toString(),
                        household.ownChildren().isEmpty() ? words.text("none")
                                : household.ownChildren().stream().map(UUID::toString).collect(Collectors.joining(", ")))).toList()),
                words.section("contact", contact(family.contact(), words)),
                words.section("messages", family.messages().stream().map(message -> List.of(words.moment(message.notedAt()),
                        words.label("notification-kind", message.kind()), words.text("message." + message.state()))).toList()),
                words.section("look-along", family.lookAlong().stream().map(viewer -> List.of(viewer.name(), viewer.holderId().toString())).toList()),
                words.section("planned", family.plannedDestructions().stream().map(plan -> List.of(words.day(plan.announcedOn()),
                        words.label("retention-ground", plan.ground()), words.text("planned." + plan.state()), words.day(plan.carryOutFrom()))).toList()),
                words.section("elsewhere", export.elsewhere().stream().map(one -> List.of(one.service(), one.holds(), one.childId().toString(),
                        at(one.address(), one.readableExport()), at(one.address(), one.export()))).toList()));
    }

    private static List<List<String>> contact(ContactResource.@Nullable ContactDetails contact, PageWords words) {
        return contact == null ? List.of() : List.of(words.pair("address", said(contact.address(), words)), words.pair("mail-language", said(contact.language(), words)),
                words.pair("opted-out", contact.optedOut() == null || contact.optedOut().isEmpty() ? words.text("none")
                        : contact.optedOut().stream().map(kind -> words.label("notification-kind", kind.name())).collect(Collectors.joining(", "))));
    }

    private static String said(@Nullable String text, PageWords words) {
        return text == null ? words.text("none") : text;
    }

    private static String at(@Nullable String address, String path) {
        return address == null ? path : address + path;
    }
}
