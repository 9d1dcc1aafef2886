package nl.kindkring.consent.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.FamilyHeld;
import nl.kindkring.consent.Rows;
import nl.kindkring.contracts.team.UnitKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens at the same instant; the order of positions in the store says who was first. */
@QuarkusTest
class RacesTest extends ConsentServiceTest {

    private static final int DISCLOSURES = 1_000;
    private static final int ROUNDS_OF_A_CHILD = 25;
    private static final int ROUNDS = 20;

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.11")
    void of_1000_withdrawals_racing_a_disclosure_and_a_decision_not_one_discloses_without_ground() throws Exception {
        UUID provider = UUID.randomUUID();
        String helper = person();
        affiliate(helper, UnitKind.ORGANISATION, provider, "provider-staff");
        Map<String, Object> question = question();
        question.putAll(Map.of("purpose", "REFER", "recipientKind", "ORGANISATION", "recipientId", provider));
        UUID child = null;
        int disclosed = 0;
        int permitted = 0;
        for (int round = 0; round < DISCLOSURES; round++) {
            child = round % ROUNDS_OF_A_CHILD == 0 ? onlyMother() : child;
            UUID about = child;
            UUID consent = created(asTeacher().body(question).post("/v1/children/{id}/consents", about));
            yes(consent, mother);
            Callable<Integer> withdrawal = () -> withdraw(consent, mother).statusCode();
            Callable<Integer> reading = () -> read(helper, about);
            Callable<Integer> deciding = () -> decision(helper, about, provider).equals("PERMIT") ? 1 : 0;
            Order order = Order.of(round);
            List<Integer> codes = switch (order) {
                case FREE -> together(withdrawal, reading, deciding);
                case READ_FIRST -> {
                    List<Integer> turns = inTurn(about, reading, deciding, withdrawal);
                    yield List.of(turns.get(2), turns.get(0), turns.get(1));
                }
                case WITHDRAWAL_FIRST -> inTurn(about, withdrawal, reading, deciding);
            };
            assertThat(codes.getFirst()).isEqualTo(204);
            assertThat(codes.get(1)).isIn(order.reads());
            assertThat(codes.get(2)).isIn(order.decisions());
            disclosed += codes.get(1) == 200 ? 1 : 0;
            permitted += codes.get(2);
            if (round % ROUNDS_OF_A_CHILD == ROUNDS_OF_A_CHILD - 1) {
                assertThat(read(helper, about)).isEqualTo(404);
                assertThat(decision(helper, about, provider)).isEqualTo("DENY");
                assertThat(disclosuresWithoutGround(about)).isEmpty();
            }
        }
        assertThat(disclosed).as("disclosed before the withdrawal").isStrictlyBetween(0, DISCLOSURES);
        assertThat(permitted).as("decided before the withdrawal").isStrictlyBetween(0, DISCLOSURES);
        assertThat(Rows.of(database, "select 1 from event where type = 'disclosure.made' and payload->>'actor' = ?", helper)).hasSize(disclosed);
    }

    /** Most rounds are left to chance; in some the order is laid down, so that either is seen on every machine. */
    private enum Order {
        FREE, READ_FIRST, WITHDRAWAL_FIRST;

        static Order of(int round) {
            return switch (round % 10) {
                case 3 -> READ_FIRST;
                case 7 -> WITHDRAWAL_FIRST;
                default -> FREE;
            };
        }

        List<Integer> reads() {
            return this == FREE ? List.of(200, 404) : List.of(this == READ_FIRST ? 200 : 404);
        }

        List<Integer> decisions() {
            return this == FREE ? List.of(0, 1) : List.of(this == READ_FIRST ? 1 : 0);
        }
    }

    /** Each waits for the family's lock before the next comes; then they get it in that order. */
    @SafeVarargs
    private List<Integer> inTurn(UUID child, Callable<Integer>... calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.length)) {
            List<Future<Integer>> running = new ArrayList<>();
            try (FamilyHeld held = FamilyHeld.of(database, child)) {
                for (Callable<Integer> call : calls) {
                    running.add(threads.submit(call));
                    held.awaitWaiting(running.size());
                }
            }
            return List.of(running.get(0).get(), running.get(1).get(), running.get(2).get());
        }
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.15")
    void a_holder_who_reads_while_losing_authority_reads_nothing_from_the_moment_it_is_recorded() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID child = register(4);
            String holder = asTeacher().get("/v1/children/{id}", child).jsonPath().getString("holders[1].id");
            AtomicBoolean ended = new AtomicBoolean();
            CountDownLatch begun = new CountDownLatch(1);
            try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
                Future<List<Integer>> reads = thread.submit(() -> {
                    List<Integer> codes = new ArrayList<>();
                    boolean last;
                    do {
                        last = ended.get();
                        codes.add(as(father, "parent").get("/v1/children/{id}", child).statusCode());
                        begun.countDown();
                    } while (!last);
                    return codes;
                });
                begun.await();
                asTeacher().body(Map.of("firstDayWithout", today().toString())).post("/v1/children/{id}/holders/{h}/endings", child, holder).then().statusCode(204);
                ended.set(true);
                List<Integer> codes = reads.get();
                assertThat(codes).startsWith(200).endsWith(404);
                assertThat(codes.subList(codes.indexOf(404), codes.size())).as("nothing after a refusal").containsOnly(404);
            }
        }
    }

    @Test
    @Tag("J2")
    void a_holder_who_loses_authority_during_a_request_is_heard_before_it_or_not_at_all() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID child = register(4);
            UUID consent = ask(child);
            String holder = asTeacher().get("/v1/children/{id}", child).jsonPath().getString("holders[1].id");
            List<Integer> codes = together(() -> answer(consent, father, "REFUSED").statusCode(),
                    () -> asTeacher().body(Map.of("firstDayWithout", today().toString()))
                            .post("/v1/children/{id}/holders/{h}/endings", child, holder).statusCode(),
                    () -> as(father, "parent").body(Map.of("objected", true)).post("/v1/children/{id}/objections", child).statusCode());
            assertThat(codes.get(1)).isEqualTo(204);
            List<String> order = Rows.of(database, "select type from event where stream_id in (?, ?) order by position", child, consent);
            int ended = order.indexOf("child.authority-ended");
            assertThat(codes.getFirst() == 204).as("answered " + codes.getFirst()).isEqualTo(order.contains("consent.refused"));
            assertThat(codes.getFirst()).isIn(204, 404, 409);
            assertThat(order.indexOf("consent.refused")).isLessThan(ended);
            assertThat(codes.getLast()).isEqualTo(order.contains("child.statistics-objected") ? 204 : 404);
            assertThat(order.indexOf("child.statistics-objected")).isLessThan(ended);
        }
    }

    /** Disclosures on consent at whose place in the store no permit of the child stood. */
    private List<String> disclosuresWithoutGround(UUID child) {
        return Rows.of(database, """
                select d.position::text from event d
                where d.type = 'disclosure.made' and d.payload->>'subject' = ? and d.payload->>'ground' = 'CONSENT'
                  and not exists (
                    select 1 from event g where g.type = 'consent.permit-granted' and g.payload->'terms'->>'childId' = d.payload->>'subject'
                      and g.position < d.position and not exists (
                        select 1 from event e where e.type = 'consent.permit-ended' and e.position < d.position
                          and e.payload->>'permitId' = g.payload->'permit'->>'permitId'))""", child.toString());
    }

    private UUID onlyMother() {
        Map<String, Object> body = new HashMap<>(registration(4));
        body.put("holders", List.of(holder("Machteld Wouterszoon", mother)));
        return created(asTeacher().body(body).post("/v1/children"));
    }

    private int read(String helper, UUID child) {
        return as(helper, "provider-staff").get("/v1/children/{id}", child).statusCode();
    }

    private String decision(String helper, UUID child, UUID provider) {
        return as(helper, "provider-staff").body(Map.of("childId", child, "purpose", "REFER", "recipientKind", "ORGANISATION",
                "recipientId", provider)).post("/v1/decisions").jsonPath().getString("decision");
    }

    @SafeVarargs
    private static List<Integer> together(Callable<Integer>... calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.length);
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.length)) {
            List<Future<Integer>> running = List.of(calls).stream().map(call -> threads.submit(() -> {
                start.await();
                return call.call();
            })).toList();
            return List.of(running.get(0).get(), running.get(1).get(), running.get(2).get());
        }
    }
}
