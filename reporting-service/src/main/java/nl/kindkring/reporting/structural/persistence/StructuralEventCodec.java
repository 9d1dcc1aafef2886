package nl.kindkring.reporting.structural.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.platform.eventstore.EventCodec;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.reporting.structural.domain.Addressee;
import nl.kindkring.reporting.structural.domain.Answer;
import nl.kindkring.reporting.structural.domain.Area;
import nl.kindkring.reporting.structural.domain.DeclineReason;
import nl.kindkring.reporting.structural.domain.Evaluation;
import nl.kindkring.reporting.structural.domain.Occasion;
import nl.kindkring.reporting.structural.domain.PersonId;
import nl.kindkring.reporting.structural.domain.Step;
import nl.kindkring.reporting.structural.domain.StructuralEvent;
import nl.kindkring.reporting.structural.domain.StructuralEvent.*;
import nl.kindkring.reporting.structural.domain.StructuralSignalId;
import nl.kindkring.reporting.structural.domain.Text;
import nl.kindkring.reporting.structural.domain.Theme;

/** Between the events of structural signals and their stored form. Has a mapper of its own: no setting of the HTTP layer changes history. */
@ApplicationScoped
public class StructuralEventCodec implements EventCodec<StructuralEvent> {

    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    @Override
    public NewEvent encode(StructuralEvent event, Metadata metadata) {
        StoredStructural payload = payload(event);
        return new NewEvent(UUID.randomUUID(), StructuralEventType.of(payload).stored(), StructuralEventType.VERSION, MAPPER.valueToTree(payload), metadata);
    }

    @Override
    public StructuralEvent decode(StoredEvent stored) {
        StructuralSignalId id = new StructuralSignalId(stored.stream().value());
        return switch (read(stored)) {
            case StoredStructural.Proposed p -> new Proposed(id, new Area(p.area()), new Theme(p.theme()),
                    new Occasion(p.table(), p.cell(), p.period(), p.count(), Optional.ofNullable(p.expected())), p.on());
            case StoredStructural.Begun p -> new Begun(id, new Area(p.area()), new Theme(p.theme()), text(p.text(), p.language()), new PersonId(p.authorId()), p.on());
            case StoredStructural.Written p -> new Written(id, text(p.text(), p.language()), new PersonId(p.authorId()), p.on());
            case StoredStructural.Declined p -> new ProposalDeclined(id, DeclineReason.valueOf(p.reason()), p.on());
            case StoredStructural.Sent p -> new Sent(id, p.addressees().stream().map(Addressee::valueOf).collect(Collectors.toSet()), p.on());
            case StoredStructural.Advanced p -> new Advanced(id, Addressee.valueOf(p.addressee()), Step.valueOf(p.step()), p.on());
            case StoredStructural.Answered p -> new Answered(id, Addressee.valueOf(p.addressee()),
                    new Answer(text(p.text(), p.language()), Optional.ofNullable(p.measureFrom())), p.on());
            case StoredStructural.Evaluated p -> new Evaluated(id, new Evaluation(Evaluation.Outcome.valueOf(p.outcome()), p.timesLow(), p.timesHigh(), p.table(), p.from()),
                    text(p.text(), p.language()), p.on());
        };
    }

    private static Text text(String words, String language) {
        return new Text(words, Text.Language.valueOf(language));
    }

    private static StoredStructural read(StoredEvent stored) {
        StructuralEventType type = StructuralEventType.of(stored.type()).filter(_ -> stored.schemaVersion() == StructuralEventType.VERSION)
                .orElseThrow(() -> new IllegalArgumentException("not an event of a structural signal: " + stored.type() + " " + stored.schemaVersion()));
        try {
            return MAPPER.treeToValue(stored.payload(), type.payload());
        } catch (JsonProcessingException e) {
            // the message of Jackson may hold the payload
            throw new IllegalArgumentException("unreadable payload of %s, event %s".formatted(stored.type(), stored.id()));
        }
    }

    private static StoredStructural payload(StructuralEvent event) {
        return switch (event) {
            case Proposed e -> new StoredStructural.Proposed(e.area().code(), e.theme().code(), e.occasion().table(), e.occasion().cell(), e.occasion().period(),
                    e.occasion().count(), e.occasion().expected().orElse(null), e.on());
            case Begun e -> new StoredStructural.Begun(e.area().code(), e.theme().code(), e.text().words(), e.text().language().name(), e.author().value(), e.on());
            case Written e -> new StoredStructural.Written(e.text().words(), e.text().language().name(), e.author().value(), e.on());
            case ProposalDeclined e -> new StoredStructural.Declined(e.reason().name(), e.on());
            case Sent e -> new StoredStructural.Sent(e.addressees().stream().sorted().map(Addressee::name).toList(), e.on());
            case Advanced e -> new StoredStructural.Advanced(e.addressee().name(), e.step().name(), e.on());
            case Answered e -> new StoredStructural.Answered(e.addressee().name(), e.answer().text().words(), e.answer().text().language().name(),
                    e.answer().measureFrom().orElse(null), e.on());
            case Evaluated e -> new StoredStructural.Evaluated(e.evaluation().outcome().name(), e.evaluation().timesLow(), e.evaluation().timesHigh(),
                    e.evaluation().table(), e.evaluation().from(), e.text().words(), e.text().language().name(), e.on());
        };
    }
}
