package nl.kindkring.consumers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** A KafkaUser of {@code deploy/kubernetes/readers.yaml}, with its rules as Strimzi's user operator would give them to the broker. */
record StrimziUser(String name, List<AclBinding> rules) {

    static List<StrimziUser> deployed() throws IOException {
        List<StrimziUser> users = new ArrayList<>();
        try (var documents = new YAMLMapper().readerFor(JsonNode.class).<JsonNode>readValues(new File("../kubernetes/readers.yaml"))) {
            while (documents.hasNext()) {
                users.add(of(documents.next()));
            }
        }
        return users;
    }

    private static StrimziUser of(JsonNode user) {
        String name = user.at("/metadata/name").textValue();
        List<AclBinding> rules = new ArrayList<>();
        for (JsonNode acl : user.at("/spec/authorization/acls")) {
            JsonNode resource = acl.required("resource");
            var pattern = new ResourcePattern(ResourceType.fromString(resource.required("type").textValue()), resource.required("name").textValue(),
                    resource.required("patternType").textValue().equals("prefix") ? PatternType.PREFIXED : PatternType.LITERAL);
            for (JsonNode operation : acl.required("operations")) {
                rules.add(new AclBinding(pattern, new AccessControlEntry("User:" + name, "*", AclOperation.fromString(operation.textValue().toUpperCase(Locale.ROOT)),
                        AclPermissionType.ALLOW)));
            }
        }
        return new StrimziUser(name, rules);
    }
}
