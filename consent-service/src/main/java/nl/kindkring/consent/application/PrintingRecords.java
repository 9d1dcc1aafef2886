package nl.kindkring.consent.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.likeness.LikenessIndex;
import org.jboss.logging.Logger;

/** Records from before there were prints get theirs, so that they can be found too. One that fails stays due and does not hold up the others. */
@ApplicationScoped
public class PrintingRecords {

    private static final Logger LOG = Logger.getLogger(PrintingRecords.class);
    private static final int BATCH = 500;

    private final FamilyFiles families;
    private final LikenessIndex likeness;

    PrintingRecords(FamilyFiles families, LikenessIndex likeness) {
        this.families = families;
        this.likeness = likeness;
    }

    /** Prints what is missing. */
    @Scheduled(every = "${kindkring.consent.print-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void print() {
        for (UUID id : likeness.missing(BATCH)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> likeness.put(families.open(new ChildId(id)).child()));
            } catch (RuntimeException e) {
                LOG.errorf(e, "The record %s could not be printed; it stays due", id);
            }
        }
    }
}
