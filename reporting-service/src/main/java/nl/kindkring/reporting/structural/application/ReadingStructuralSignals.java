package nl.kindkring.reporting.structural.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.reporting.structural.domain.StructuralSignal;
import nl.kindkring.reporting.structural.domain.StructuralSignalId;
import nl.kindkring.reporting.structural.projection.StructuralEntry;
import nl.kindkring.reporting.structural.projection.StructuralList;
import nl.kindkring.reporting.structural.projection.StructuralQuery;
import org.jspecify.annotations.Nullable;

/** Reading structural signals: by the youth supporters of the municipality, and once sent by every addressee alike. */
@ApplicationScoped
public class ReadingStructuralSignals {

    private final StructuralDossier dossier;
    private final StructuralList list;
    private final Reaches reaches;

    ReadingStructuralSignals(StructuralDossier dossier, StructuralList list, Reaches reaches) {
        this.dossier = dossier;
        this.list = list;
        this.reaches = reaches;
    }

    /** What to look for; null means any. */
    public record Filter(@Nullable String area, @Nullable String theme, @Nullable String status, @Nullable String addressee, boolean newestFirst) {}

    /** Those the caller may see. */
    public List<StructuralEntry> find(Filter filter, Optional<StructuralQuery.Place> after, int limit) {
        Reach reach = reaches.ofCaller();
        return list.find(new StructuralQuery(reach.drafts(), reach.places(), filter.area(), filter.theme(), filter.status(), filter.addressee(), filter.newestFirst(), after, limit));
    }

    /** Whether the caller may see this one; false also when there is none. */
    public boolean visible(StructuralSignalId id) {
        return entry(id).filter(reaches.ofCaller()::sees).isPresent();
    }

    /** One of them, for the scope rules. */
    public Optional<StructuralEntry> entry(StructuralSignalId id) {
        return list.entry(id);
    }

    /** One with all that happened to it; 404 when there is none. */
    public Current<StructuralSignal> read(StructuralSignalId id) {
        Current<StructuralSignal> found = dossier.load(id);
        if (!found.exists()) {
            throw new ProblemException(404, "not-found");
        }
        return found;
    }
}
