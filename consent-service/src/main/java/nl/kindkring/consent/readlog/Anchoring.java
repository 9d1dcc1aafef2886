package nl.kindkring.consent.readlog;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Writes down outside the database how far each month's chain has come, and says so in the log of the service. */
@ApplicationScoped
public class Anchoring {

    private static final Logger LOG = Logger.getLogger(Anchoring.class);

    private final AgroalDataSource database;
    private final AnchorFile file;

    Anchoring(AgroalDataSource database, AnchorFile file) {
        this.database = database;
        this.file = file;
    }

    @Scheduled(every = "${kindkring.consent.outside.anchor-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void regularly() {
        anchor();
    }

    /** Anchors every month that has moved since it was anchored last. Returns how many. */
    public int anchor() {
        return file.extend(this::moved);
    }

    private List<Anchor> moved(AnchorFile.Content known) {
        if (!known.whole()) {
            LOG.error("The file with the anchors of the disclosure log was changed by somebody else; verify the log");
            return List.of();
        }
        Map<YearMonth, Long> last = new HashMap<>();
        known.anchors().forEach(anchor -> last.put(anchor.month(), anchor.seq()));
        List<Anchor> moved = QuarkusTransaction.requiringNew().call(this::heads).stream()
                .filter(anchor -> anchor.seq() > last.getOrDefault(anchor.month(), 0L)).toList();
        moved.forEach(anchor -> LOG.infof("Disclosure log of %s: row %d has hash %s", anchor.month(), anchor.seq(), anchor.hash()));
        return moved;
    }

    private List<Anchor> heads() {
        try (Connection connection = database.getConnection()) {
            List<Anchor> heads = new ArrayList<>();
            for (YearMonth month : LogRows.months(connection)) {
                Head head = LogRows.head(connection, month);
                heads.add(new Anchor(Instant.now(), month, head.seq(), HexFormat.of().formatHex(head.hash())));
            }
            return heads;
        } catch (SQLException e) {
            throw new IllegalStateException("the heads of the disclosure log cannot be read", e);
        }
    }
}
