package nl.kindkring.bench.scale;

import java.util.Random;
import java.util.function.Function;

/**
 * Something that people ask over and over.
 *
 * @param kind    WORK_LIST or PARENTS
 * @param name    for the table
 * @param request who asks what this time
 */
record Question(Kind kind, String name, Function<Random, Request> request) {

    /** Whose view it is. */
    enum Kind { WORK_LIST, PARENTS }

    /** @param signal of signal-service; else of consent-service @param path and query */
    record Request(boolean signal, String path, String token) {}
}
