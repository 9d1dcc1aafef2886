package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.kindkring.consent.application.AddingStatements;
import nl.kindkring.consent.application.HandlingRequests;
import nl.kindkring.consent.application.ReadingConsents;
import nl.kindkring.consent.application.ReadingHistory;
import nl.kindkring.consent.application.ReadingIdentity;
import nl.kindkring.consent.application.ReadingOwnFile;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.request.Request;
import nl.kindkring.consent.domain.request.RequestId;
import nl.kindkring.consent.projection.ConsentEntry;
import nl.kindkring.consent.projection.FileList;
import nl.kindkring.consent.projection.ReadEntry;
import nl.kindkring.consent.projection.RequestEntry;
import nl.kindkring.platform.problem.Language;
import org.jspecify.annotations.Nullable;

/** Puts together what one of the family may have of the file. That it leaves is in the log before it is put together. */
@ApplicationScoped
class FileExport {

    private static final int EVERYTHING = 1_000_000;

    private final Reach reach;
    private final ReadingIdentity identity;
    private final ReadingConsents consents;
    private final ReadingHistory history;
    private final AddingStatements statements;
    private final HandlingRequests requests;
    private final ConsentWords words;
    private final DecidedWords decided;
    private final FamilyExport family;
    private final Clock clock;

    FileExport(Reach reach, ReadingIdentity identity, ReadingConsents consents, ReadingHistory history, AddingStatements statements,
            HandlingRequests requests, ConsentWords words, DecidedWords decided, FamilyExport family, Clock clock) {
        this.reach = reach;
        this.identity = identity;
        this.consents = consents;
        this.history = history;
        this.statements = statements;
        this.requests = requests;
        this.words = words;
        this.decided = decided;
        this.family = family;
        this.clock = clock;
    }

    /** The export that a granted request leads to. */
    ExportResponse of(UUID requestId, @Nullable String language) {
        RequestEntry request = RequestEntry.of(requestId).orElseThrow();
        ReadingOwnFile.OwnFile file = reach.ownFile(request.childId).orElseThrow();
        identity.discloseOwnFile(file.child(), "export");
        LocalDate today = DutchDay.of(clock.instant());
        List<RequestResponse> own = RequestEntry.by(file.records().keySet(), FileList.texts(file.selves())).stream()
                .map(entry -> RequestResponse.of(entry, today, asked(entry))).toList();
        return new ExportResponse(ExportResponse.FORMAT, requestId, clock.instant(), Language.of(language).tag(), ChildResponse.of(file.child()),
                file.records().values().stream().flatMap(record -> ConsentEntry.allOf(record.id().value()).stream()
                        .map(entry -> words.forFamily(consents.read(entry, record), language))).toList(),
                decisions(request.childId, language), reads(file.records().keySet()),
                statements.readableBy(file, Lists.LAST.at(), Lists.LAST.id(), EVERYTHING).stream()
                        .map(entry -> StatementResponse.of(statements.show(entry))).toList(),
                own, family.of(request.childId, file), family.elsewhere(file, language), request.ground);
    }

    private List<DecidedResponse> decisions(UUID child, @Nullable String language) {
        return history.of(new ChildId(child), decided::has).stream().map(one -> decided.of(one, language)).toList();
    }

    private static List<ReadResponse> reads(Collection<UUID> records) {
        var all = new ReadEntry.Reads(records, Lists.FIRST.at(), Lists.LAST.at(), null);
        return ReadEntry.before(all, Lists.LAST.at(), Lists.LAST.id(), EVERYTHING).stream().map(ReadResponse::of).toList();
    }

    private @Nullable String asked(RequestEntry entry) {
        return ((Request.Known) requests.read(new RequestId(entry.requestId)).state()).details().words();
    }
}
