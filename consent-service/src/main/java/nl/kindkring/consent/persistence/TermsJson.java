package nl.kindkring.consent.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.Permit;
import nl.kindkring.consent.domain.consent.PermitId;
import nl.kindkring.consent.domain.consent.Purpose;
import nl.kindkring.consent.domain.consent.Recipient;
import nl.kindkring.consent.domain.consent.ShownText;
import nl.kindkring.consent.domain.consent.Terms;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Party;

/** Terms, permits and persons inside stored events of a consent; ids and codes only. */
final class TermsJson {

    private TermsJson() {}

    static ObjectNode write(Terms terms) {
        ObjectNode json = JsonNodeFactory.instance.objectNode()
                .put("childId", terms.child().value().toString()).put("purpose", terms.purpose().name())
                .put("recipientKind", terms.recipient().kind().name()).put("recipientId", terms.recipient().id())
                .put("expiresOn", terms.expiresOn() == null ? null : terms.expiresOn().toString())
                .put("textVersion", terms.text().version()).put("language", terms.text().language());
        var scope = json.putArray("scope");
        terms.scope().stream().sorted().forEach(scope::add);
        return json;
    }

    static Terms readTerms(JsonNode json) {
        String expiresOn = json.required("expiresOn").textValue();
        Set<String> scope = StreamSupport.stream(json.required("scope").spliterator(), false).map(JsonNode::textValue)
                .collect(Collectors.toUnmodifiableSet());
        return new Terms(child(json), Purpose.valueOf(json.required("purpose").textValue()),
                new Recipient(Recipient.Kind.valueOf(json.required("recipientKind").textValue()), json.required("recipientId").textValue()),
                scope, expiresOn == null ? null : LocalDate.parse(expiresOn),
                new ShownText(json.required("textVersion").textValue(), json.required("language").textValue()));
    }

    static ChildId child(JsonNode json) {
        return new ChildId(UUID.fromString(json.required("childId").textValue()));
    }

    static ObjectNode write(Permit permit) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("permitId", permit.id().value().toString())
                .put("validUntil", permit.validUntil() == null ? null : permit.validUntil().toString());
        write(permit.alsoFor(), json, "alsoFor");
        return json;
    }

    static Permit readPermit(JsonNode json) {
        String until = json.required("validUntil").textValue();
        return new Permit(permitId(json.required("permitId")), until == null ? null : Instant.parse(until), readChildren(json, "alsoFor"));
    }

    /** The other ids of a child; not there when there are none, as before records could be united. */
    static void write(Set<ChildId> children, ObjectNode json, String name) {
        if (!children.isEmpty()) {
            var ids = json.putArray(name);
            children.stream().map(child -> child.value().toString()).sorted().forEach(ids::add);
        }
    }

    static Set<ChildId> readChildren(JsonNode json, String name) {
        return StreamSupport.stream(json.path(name).spliterator(), false).map(id -> new ChildId(UUID.fromString(id.textValue())))
                .collect(Collectors.toUnmodifiableSet());
    }

    static PermitId permitId(JsonNode json) {
        return new PermitId(UUID.fromString(json.textValue()));
    }

    static String write(Party party) {
        return switch (party) {
            case Party.Youth _ -> "YOUTH";
            case Party.Holder(var id) -> id.value().toString();
        };
    }

    static Party readParty(JsonNode json) {
        String text = json.textValue();
        return text.equals("YOUTH") ? new Party.Youth() : new Party.Holder(new HolderId(UUID.fromString(text)));
    }
}
