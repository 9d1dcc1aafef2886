package nl.kindkring.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.kindkring.platform.codelist.CodeLists;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.projection.Projector;

/** Keeps the facts from the domain topics; every write may be repeated, and events of different topics may come in any order, without changing the result. */
@ApplicationScoped
public class FactProjector implements Projector {

    static final String NAME = "facts";

    private final FactStore store;
    private final FactReader reader;

    @Inject
    FactProjector(DataSource database, CodeLists codeLists) {
        this(database, codes(codeLists, "theme"), codes(codeLists, "age-band"));
    }

    /** By hand, outside a container: for tests and measurements. */
    public FactProjector(DataSource database, Set<String> themes, Set<String> ageBands) {
        this.store = new FactStore(database);
        this.reader = new FactReader(themes, ageBands);
    }

    private static Set<String> codes(CodeLists lists, String name) {
        return lists.get(name).codes().stream().map(code -> code.code()).collect(Collectors.toSet());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return Set.of("kindkring.consent.v1", "kindkring.signal.v1", "kindkring.referral.v1", "kindkring.team.v1");
    }

    @Override
    public String ddl() {
        return "projection-facts.sql";
    }

    /** Every row comes out the same whatever comes twice (decision 142). */
    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public void apply(List<IncomingEvent> batch, Generation generation) {
        FactBatch facts = new FactBatch();
        batch.forEach(event -> read(event, facts));
        store.write(facts, generation);
        if (!store.begun()) {
            batch.stream().map(FactReader::dayOf).min(LocalDate::compareTo).ifPresent(store::began);
        }
    }

    /** What cannot be right is refused, so parked, but not when it names a child who was forgotten: the list would keep its id, and every rebuild park it again. */
    private void read(IncomingEvent event, FactBatch facts) {
        try {
            reader.read(event, facts);
        } catch (RuntimeException e) {
            if (!store.namesForgotten(event)) {
                throw e;
            }
        }
    }
}
