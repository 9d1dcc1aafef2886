package nl.kindkring.bench.scale;

import java.util.Random;
import java.util.function.Function;

/**
 * Something that people ask over and over.
 *
 * @param kind    whose view it is
 * @param name    for the table
 * @param request who asks what this time
 */
record Question(Kind kind, String name, Function<Random, Request> request) {

    /** Whose view it is. */
    enum Kind {
        /** People at a centre. */
        WORK_LIST("Work lists"),
        /** Parents at home. */
        PARENTS("The parents' view"),
        /** Somebody who asks consent-service itself whether a team may know. */
        DECISION("Decisions of consent-service");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** @param signal of signal-service; else of consent-service @param path and query @param body of a question that is posted; empty: it is not */
    record Request(boolean signal, String path, String token, String body) {

        Request(boolean signal, String path, String token) {
            this(signal, path, token, "");
        }
    }
}
