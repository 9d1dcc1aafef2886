package nl.kindkring.reporting.application;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.disclosure.audit.Figure;
import nl.kindkring.reporting.release.CountsAtRelease;

/** What the audit finds released before, as a test wants it: with figures that give something away, or not to be read at all. For tests that enable it. */
@Singleton
@Alternative
public class ImaginedPast extends RelatedReleases {

    private final Map<String, List<Figure>> standing = new ConcurrentHashMap<>();
    private final Map<String, Runnable> broken = new ConcurrentHashMap<>();

    @Inject
    ImaginedPast(CountsAtRelease earlier) {
        super(earlier);
    }

    /** Lets the next audit of a period, which is that of its municipalities, find these too, as if they had been released. */
    public void stands(String period, List<Figure> figures) {
        standing.put(period, figures);
    }

    /** Lets every audit of a period break by what this throws. */
    public void breaksAt(String period, Runnable thrower) {
        broken.put(period, thrower);
    }

    /** Lets every period be audited again. */
    public void isWhole() {
        broken.clear();
    }

    @Override
    List<Figure> of(Period period) {
        broken.getOrDefault(period.name(), () -> { }).run();
        List<Figure> past = new ArrayList<>(super.of(period));
        List<Figure> imagined = standing.remove(period.name());
        if (imagined != null) {
            past.addAll(imagined);
        }
        return past;
    }
}
