package nl.kindkring.signal.reportingcode.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kindkring.signal.reportingcode.domain.Account;
import nl.kindkring.signal.reportingcode.domain.CaseEvent;
import nl.kindkring.signal.reportingcode.domain.CaseEvent.*;
import nl.kindkring.signal.reportingcode.domain.CaseId;
import nl.kindkring.signal.reportingcode.domain.CentreId;
import nl.kindkring.signal.reportingcode.domain.Channel;
import nl.kindkring.signal.reportingcode.domain.ChildId;
import nl.kindkring.signal.reportingcode.domain.Consulted;
import nl.kindkring.signal.reportingcode.domain.Decision;
import nl.kindkring.signal.reportingcode.domain.SkipReason;
import nl.kindkring.signal.reportingcode.domain.Step;
import nl.kindkring.signal.reportingcode.domain.TalkedWith;
import nl.kindkring.signal.reportingcode.domain.Unsafety;
import nl.kindkring.signal.reportingcode.domain.Weighing;
import nl.kindkring.signal.reportingcode.domain.WithoutReport;

/** Between events and the JSON that is sealed. Reading fails on what it does not know, without repeating it. */
final class CaseEventCodec {

    /** Code list {@code ground}: the right to report, Wmo 2015, article 5.2.6. */
    static final String REPORTING_RIGHT = "REPORTING_RIGHT";

    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    private CaseEventCodec() {}

    static String json(CaseEvent event) {
        try {
            return MAPPER.writerFor(StoredCaseEvent.class).writeValueAsString(stored(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event of the reporting code cannot be written");
        }
    }

    static CaseEvent event(CaseId id, String json) {
        try {
            return event(id, MAPPER.readValue(json, StoredCaseEvent.class));
        } catch (JsonProcessingException e) {
            // the message of Jackson may hold the payload
            throw new IllegalArgumentException("unreadable event in case " + id.value());
        }
    }

    private static StoredCaseEvent stored(CaseEvent event) {
        return switch (event) {
            case Begun e -> new StoredCaseEvent.Begun(e.child().value(), e.centre().value(), e.municipality(), e.signals().text(), e.on());
            case SignalsMapped e -> new StoredCaseEvent.Mapped(e.signals().text());
            case ConsultRecorded e -> new StoredCaseEvent.Consulted(names(e.with()), e.on(), e.account().text());
            case TalkRecorded e -> new StoredCaseEvent.Talked(names(e.with()), e.on(), e.account().text());
            case StepSkipped e -> new StoredCaseEvent.Skipped(e.step().name(), e.reason().name(), e.account().text());
            case Weighed(Weighing w) -> new StoredCaseEvent.Weighed(w.suspicion(), w.unsafety().map(Enum::name).orElse(null),
                    w.canHelp().orElse(null), w.helpAccepted().orElse(null), w.helpWorks().orElse(null), w.account().text());
            case Decided e -> new StoredCaseEvent.Decided(
                    e.decision().name(), e.withoutReport().map(Enum::name).orElse(null), e.account().text());
            case HandedOver e -> new StoredCaseEvent.HandedOver(e.channel().name(), e.on(), REPORTING_RIGHT);
        };
    }

    private static CaseEvent event(CaseId id, StoredCaseEvent stored) {
        return switch (stored) {
            case StoredCaseEvent.Begun s -> new Begun(
                    id, new ChildId(s.childId()), new CentreId(s.centreId()), s.municipality(), new Account(s.signals()), s.on());
            case StoredCaseEvent.Mapped s -> new SignalsMapped(new Account(s.signals()));
            case StoredCaseEvent.Consulted s -> new ConsultRecorded(codes(s.with(), Consulted::valueOf), s.on(), new Account(s.account()));
            case StoredCaseEvent.Talked s -> new TalkRecorded(codes(s.with(), TalkedWith::valueOf), s.on(), new Account(s.account()));
            case StoredCaseEvent.Skipped s -> new StepSkipped(
                    Step.valueOf(s.step()), SkipReason.valueOf(s.reason()), new Account(s.account()));
            case StoredCaseEvent.Weighed s -> new Weighed(new Weighing(
                    s.suspicion(), Optional.ofNullable(s.unsafety()).map(Unsafety::valueOf), Optional.ofNullable(s.canHelp()),
                    Optional.ofNullable(s.helpAccepted()), Optional.ofNullable(s.helpWorks()), new Account(s.account())));
            case StoredCaseEvent.Decided s -> new Decided(Decision.valueOf(s.decision()),
                    Optional.ofNullable(s.withoutReport()).map(WithoutReport::valueOf), new Account(s.account()));
            case StoredCaseEvent.HandedOver s -> new HandedOver(Channel.valueOf(s.channel()), s.on());
        };
    }

    private static List<String> names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().toList();
    }

    private static <T> Set<T> codes(List<String> names, Function<String, T> code) {
        return names.stream().map(code).collect(Collectors.toUnmodifiableSet());
    }
}
