package nl.kindkring.signal.reportingcode.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The payloads before they are sealed. The name of the type, with its version, is inside: outside it would tell how far a case came. A changed form
 * gets a new name beside the old one, which stays readable.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = StoredCaseEvent.Begun.class, name = "begun.v1"),
    @JsonSubTypes.Type(value = StoredCaseEvent.Mapped.class, name = "signals-mapped.v1"),
    @JsonSubTypes.Type(value = StoredCaseEvent.Consulted.class, name = "consult-recorded.v1"),
    @JsonSubTypes.Type(value = StoredCaseEvent.Talked.class, name = "talk-recorded.v1"),
    @JsonSubTypes.Type(value = StoredCaseEvent.Skipped.class, name = "step-skipped.v1"),
    @JsonSubTypes.Type(value = StoredCaseEvent.Weighed.class, name = "weighed.v1"),
    @JsonSubTypes.Type(value = StoredCaseEvent.Decided.class, name = "decided.v1"),
    @JsonSubTypes.Type(value = StoredCaseEvent.HandedOver.class, name = "handed-over.v1")})
sealed interface StoredCaseEvent {

    record Begun(UUID childId, UUID centreId, String municipality, String signals, LocalDate on) implements StoredCaseEvent {}

    record Mapped(String signals) implements StoredCaseEvent {}

    record Consulted(List<String> with, LocalDate on, String account) implements StoredCaseEvent {}

    record Talked(List<String> with, LocalDate on, String account) implements StoredCaseEvent {}

    record Skipped(String step, String reason, String account) implements StoredCaseEvent {}

    record Weighed(
            boolean suspicion, @Nullable String unsafety, @Nullable Boolean canHelp, @Nullable Boolean helpAccepted,
            @Nullable Boolean helpWorks, String account) implements StoredCaseEvent {}

    record Decided(String decision, @Nullable String withoutReport, String account) implements StoredCaseEvent {}

    record HandedOver(String channel, LocalDate on, String ground) implements StoredCaseEvent {}
}
