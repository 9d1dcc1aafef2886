package nl.kindkring.contracts.generated;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kindkring.contracts.ContractFiles;
import nl.kindkring.contracts.Heartbeat;
import nl.kindkring.contracts.Topic;
import nl.kindkring.contracts.Topics;

/** An AsyncAPI 3.0 document of all topics; payloads refer to the schema files beside it. */
final class AsyncApi {

    private final ObjectNode root = ContractFiles.JSON.createObjectNode();
    private final ObjectNode channels;
    private final ObjectNode operations;

    private AsyncApi() {
        root.put("asyncapi", "3.0.0");
        root.putObject("info").put("title", "Kindkring").put("version", "1.0.0")
                .put("description", "What the services of Kindkring tell each other and municipalities. CloudEvents 1.0 in Kafka binary mode: attributes "
                        + "in headers ce_id, ce_type, ce_source, ce_subject, ce_time, ce_sequence; data as JSON. Readers ignore fields and types they do not know. "
                        + "Drop duplicates by ce_id.")
                .putObject("license").put("name", "EUPL-1.2").put("url", "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12");
        root.put("defaultContentType", "application/json");
        channels = root.putObject("channels");
        operations = root.putObject("operations");
        headers();
        ContractFiles.records().keySet().forEach(this::message);
        Topics.all().forEach(this::channel);
    }

    static ObjectNode document() {
        return new AsyncApi().root;
    }

    private void channel(Topic topic) {
        String id = topic.name().replace("kindkring.", "").replace(".v1", "").replace('.', '-');
        ObjectNode channel = channels.putObject(id).put("address", topic.name()).put("description",
                topic.purpose() + " Published by: " + topic.owner() + ". Record key: " + topic.key() + ".");
        ObjectNode messages = channel.putObject("messages");
        List<String> types = new ArrayList<>(topic.events().stream().map(ContractFiles::type).toList());
        if (topic.heartbeat()) {
            types.add(Heartbeat.TYPE);
        }
        types.forEach(type -> messages.putObject(name(type)).put("$ref", "#/components/messages/" + name(type)));
        var kafka = channel.putObject("bindings").putObject("kafka");
        kafka.put("bindingVersion", "0.5.0").put("topic", topic.name()).put("partitions", topic.partitions());
        kafka.putObject("topicConfiguration").put("retention.ms", TopicsJson.retentionMs(topic))
                .putArray("cleanup.policy").add(topic.cleanup().name().toLowerCase(java.util.Locale.ROOT));
        operations.putObject("publish-" + id).put("action", "send").putObject("channel").put("$ref", "#/channels/" + id);
    }

    private void message(String type) {
        ObjectNode message = root.withObject("/components/messages").putObject(name(type));
        message.put("name", type).put("title", type).put("contentType", "application/json")
                .put("summary", ContractFiles.schema(type).get("description").asText());
        message.putObject("headers").put("$ref", "#/components/schemas/cloudEventHeaders");
        message.putObject("payload").put("schemaFormat", "application/schema+json;version=2020-12")
                .putObject("schema").put("$ref", "./schemas/" + type + ".json");
        var examples = message.putArray("examples");
        for (Path file : ContractFiles.examples(type)) {
            examples.addObject().put("name", file.getFileName().toString().replace(".json", "")).set("payload", ContractFiles.read(file));
        }
    }

    private void headers() {
        ObjectNode headers = root.withObject("/components/schemas").putObject("cloudEventHeaders").put("type", "object");
        ObjectNode properties = headers.putObject("properties");
        for (String attribute : List.of("specversion", "id", "type", "source", "subject", "time", "sequence")) {
            properties.putObject("ce_" + attribute).put("type", "string");
        }
        // a heartbeat is about no stream: subject and sequence are not required
        headers.putArray("required").add("ce_specversion").add("ce_id").add("ce_type").add("ce_source").add("ce_time");
    }

    private static String name(String type) {
        return type.replace("nl.kindkring.", "").replace('.', '-');
    }
}
