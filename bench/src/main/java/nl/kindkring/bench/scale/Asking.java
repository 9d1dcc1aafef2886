package nl.kindkring.bench.scale;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import nl.kindkring.bench.measure.Percentiles;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.bench.measure.Side;
import nl.kindkring.bench.parts.Service;

/**
 * All questions in turn at a steady pace, as people ask who do not wait for each other. The time of an answer runs from the moment at which it was to
 * be asked, so what waits behind a slow one counts too.
 */
final class Asking implements Side {

    /** A second, all questions together: several times what a city of this size asks at its busiest (50,000 lists in eight hours are two a second). */
    static final int PACE = 16;
    private static final int CONNECTIONS = 8;
    /** Each question so often, before the rounds: a service that runs has compiled what it does all day, one that has just started has not. */
    private static final int WARM_UP = 120;

    private final Service consent;
    private final Service signal;
    private final List<Question> questions;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random random = new Random(7);
    private final Map<Question, Queue<Double>> millis = new LinkedHashMap<>();
    private final Map<Question.Kind, List<Sample>> rounds = new EnumMap<>(Question.Kind.class);

    Asking(Town town, List<Question> questions) {
        this.consent = town.consent();
        this.signal = town.signal();
        this.questions = questions;
        questions.forEach(question -> millis.put(question, new ConcurrentLinkedQueue<>()));
        for (var kind : Question.Kind.values()) {
            rounds.put(kind, new ArrayList<>());
        }
    }

    @Override
    public String name() {
        return "people asking";
    }

    /** Forgets what was measured, such as a warm-up. */
    void forget() {
        millis.values().forEach(Collection::clear);
        rounds.values().forEach(List::clear);
    }

    /** One sample a round, over all questions of a kind. */
    List<Sample> rounds(Question.Kind kind) {
        return List.copyOf(rounds.get(kind));
    }

    /** Of all rounds together. */
    Map<Question, Percentiles> percentiles() {
        var all = new LinkedHashMap<Question, Percentiles>();
        millis.forEach((question, times) -> all.put(question, Percentiles.of(times)));
        return all;
    }

    /** Asks everything often, as fast as it is answered. */
    void warmUp() throws Exception {
        ask(WARM_UP * questions.size(), Integer.MAX_VALUE);
        forget();
    }

    @Override
    public Sample measure(Duration time) throws Exception {
        var round = ask((int) Math.max(questions.size(), PACE * time.toSeconds()), PACE);
        round.forEach((kind, times) -> rounds.get(kind).add(Sample.times(times)));
        return rounds.get(Question.Kind.WORK_LIST).getLast();
    }

    /** What they took, by kind. @param pace a second */
    private Map<Question.Kind, Queue<Double>> ask(int count, int pace) throws Exception {
        var round = new EnumMap<Question.Kind, Queue<Double>>(Question.Kind.class);
        for (var kind : Question.Kind.values()) {
            round.put(kind, new ConcurrentLinkedQueue<>());
        }
        // tokens are signed, and last pages looked for, before anybody's time runs
        var requests = IntStream.range(0, count).mapToObj(i -> questions.get(i % questions.size()).request().apply(random)).toList();
        long start = System.nanoTime();
        try (var people = Executors.newFixedThreadPool(CONNECTIONS)) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < count; i++) {
                var question = questions.get(i % questions.size());
                var request = requests.get(i);
                long at = start + i * 1_000_000_000L / pace;
                running.add(people.submit(() -> {
                    double took = ask(request, at);
                    millis.get(question).add(took);
                    round.get(question.kind()).add(took);
                    return null;
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
        return round;
    }

    private double ask(Question.Request request, long at) throws Exception {
        while (System.nanoTime() < at) {
            LockSupport.parkNanos(at - System.nanoTime());
        }
        var service = request.signal() ? signal : consent;
        var answer = http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(service.port(), request.path())))
                .header("Authorization", "Bearer " + request.token()).header("Accept-Language", "nl").header("Content-Type", "application/json")
                .method(request.body().isEmpty() ? "GET" : "POST", request.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body()))
                .build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("%s: %d %s".formatted(request.path(), answer.statusCode(), answer.body()));
        }
        return (System.nanoTime() - at) / 1e6;
    }
}
