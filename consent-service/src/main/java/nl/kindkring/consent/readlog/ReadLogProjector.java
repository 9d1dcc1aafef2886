package nl.kindkring.consent.readlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.kindkring.contracts.disclosure.DisclosureMade;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.projection.Projector;

/**
 * Gathers what every service tells about reads (J2) into the log. A rebuild delivers everything again, and finds it there: the log is a
 * record and no read model, so nothing of it belongs to a generation (docs/decisions/057).
 */
@ApplicationScoped
class ReadLogProjector implements Projector {

    private static final String TOPIC = "kindkring.disclosure.v1";

    private final LogWriter writer;
    private final LogMonths months;

    ReadLogProjector(LogWriter writer, LogMonths months) {
        this.writer = writer;
        this.months = months;
    }

    @Override
    public String name() {
        return "disclosure-log";
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public String ddl() {
        return "projection/disclosure-log.sql";
    }

    @Override
    public void apply(List<IncomingEvent> batch, Generation generation) {
        List<LoggedRead> reads = batch.stream().filter(event -> event.type().equals(DisclosureMade.TYPE))
                .map(event -> LoggedRead.of(event.data())).toList();
        reads.stream().map(LoggedRead::month).distinct().sorted().forEach((YearMonth month) -> months.require(month));
        writer.append(reads);
    }
}
