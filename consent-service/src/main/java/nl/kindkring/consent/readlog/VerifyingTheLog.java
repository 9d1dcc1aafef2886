package nl.kindkring.consent.readlog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kindkring.consent.application.Stamps;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Somebody wants to know whether the log is what it was. It takes a while, so it runs by itself and can be asked how far it is. */
@ApplicationScoped
public class VerifyingTheLog {

    private static final Logger LOG = Logger.getLogger(VerifyingTheLog.class);

    private final LogVerifier verifier;
    private final ManagedExecutor executor;
    private final Stamps stamps;

    VerifyingTheLog(LogVerifier verifier, ManagedExecutor executor, Stamps stamps) {
        this.verifier = verifier;
        this.executor = executor;
        this.stamps = stamps;
    }

    /** Begins; stored, so that any replica can tell how far it is. */
    public UUID begin() {
        LogVerifier.Extent extent = verifier.extent();
        LogVerification run = new LogVerification();
        run.verificationId = UUID.randomUUID();
        run.requestedAt = Instant.now();
        run.actor = stamps.byCaller().actor();
        run.state = "RUNNING";
        run.rowsTotal = extent.rows();
        run.months = extent.months().size();
        run.anchors = extent.anchors();
        QuarkusTransaction.requiringNew().run(run::persist);
        UUID id = run.verificationId;
        executor.execute(() -> carryOut(id, extent));
        return id;
    }

    private void carryOut(UUID id, LogVerifier.Extent extent) {
        try {
            Optional<Break> found = verifier.verify(extent, rows -> change(id, run -> run.rowsChecked = rows));
            change(id, run -> finish(run, found));
            found.ifPresent(broken -> LOG.errorf("The disclosure log is broken: %s in %s at %s", broken.kind(), broken.month(), broken.seq()));
        } catch (RuntimeException e) {
            LOG.error("The disclosure log could not be verified", e);
            change(id, run -> run.state = "FAILED");
        }
    }

    private static void finish(LogVerification run, Optional<Break> found) {
        run.state = found.isPresent() ? "BROKEN" : "INTACT";
        run.finishedAt = Instant.now();
        found.ifPresent(broken -> {
            run.breakKind = broken.kind().name();
            run.breakMonth = broken.month();
            run.breakSeq = broken.seq();
            run.breakDisclosure = broken.disclosure();
        });
    }

    private static void change(UUID id, Consumer<LogVerification> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(LogVerification.of(id).orElseThrow()));
    }
}
