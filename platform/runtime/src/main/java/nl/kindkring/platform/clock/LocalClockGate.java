package nl.kindkring.platform.clock;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import nl.kindkring.platform.problem.ProblemAnswers;
import nl.kindkring.platform.problem.ProblemException;

/** Answers 404 for the local clock, whatever the method, in any profile but {@code local}. */
@Singleton
class LocalClockGate {

    private final boolean open;
    private final ProblemAnswers answers;

    LocalClockGate(Clocks clocks, ProblemAnswers answers) {
        this.open = clocks.adjustable().isPresent();
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(context -> {
            if (!open && context.normalizedPath().startsWith("/v1/local-clock")) {
                answers.end(new ProblemException(404, "not-found"), context);
            } else {
                context.next();
            }
        }, 500);
    }
}
