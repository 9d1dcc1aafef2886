package nl.kindkring.consent.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.Rows;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SimultaneousAnswersTest extends ConsentServiceTest {

    private static final int ROUNDS = 20;

    @Test
    void two_parents_who_agree_at_the_same_instant_are_both_heard() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID consent = ask(register(4));
            assertThat(together(() -> answer(consent, mother, "GIVEN").statusCode(), () -> answer(consent, father, "GIVEN").statusCode()))
                    .containsOnly(204);
            assertThat(status(consent)).isEqualTo("IN_FORCE");
            assertThat(types(consent)).containsExactly("consent.asked", "consent.agreement-given", "consent.agreement-given",
                    "consent.permit-granted");
        }
    }

    @Test
    void a_no_beside_a_yes_always_blocks() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID consent = ask(register(4));
            List<Integer> codes = together(() -> answer(consent, mother, "GIVEN").statusCode(), () -> answer(consent, father, "REFUSED").statusCode());
            assertThat(codes.getLast()).isEqualTo(204);
            assertThat(codes.getFirst()).isIn(204, 409);
            assertThat(status(consent)).isEqualTo("REFUSED");
            assertThat(types(consent)).doesNotContain("consent.permit-granted");
        }
    }

    @Test
    void a_second_holder_of_authority_recorded_at_the_instant_of_the_last_yes_leaves_no_permit_without_its_agreement() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Object> single = registration(4);
            single.put("holders", List.of(holder("Machteld Wouterszoon", mother)));
            UUID child = created(asTeacher().body(single).post("/v1/children"));
            UUID consent = ask(child);
            together(() -> answer(consent, mother, "GIVEN").statusCode(),
                    () -> asTeacher().body(holder("Diederik Ganzevoort", father)).post("/v1/children/{id}/holders", child).statusCode());
            assertThat(status(consent)).isIn("AWAITING", "LAPSED");
            List<String> types = types(consent);
            assertThat(types.indexOf("consent.permit-granted") >= 0).isEqualTo(types.indexOf("consent.permit-ended") >= 0);
        }
    }

    private List<String> types(UUID consent) {
        return Rows.of(database, "select type from event where stream_id = ? order by version", consent);
    }

    private static List<Integer> together(Callable<Integer> one, Callable<Integer> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> running = new ArrayList<>();
            for (Callable<Integer> each : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            return List.of(running.getFirst().get(), running.getLast().get());
        }
    }
}
