package nl.kindkring.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import nl.kindkring.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class RemoteSubjectKeysTest {

    private static final UUID SUBJECT = UUID.randomUUID();

    private final KeysInMemory keeper = new KeysInMemory();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private final RemoteSubjectKeys keys = new RemoteSubjectKeys(this::ask, Duration.ofSeconds(60), nanos::get);

    private SubjectKeyAnswer ask(UUID subject) {
        asked.incrementAndGet();
        return SubjectKeyAnswer.of(keeper.require(subject));
    }

    @Test
    void aKeyIsAskedOnceAMinute() {
        keeper.create(SUBJECT);
        keys.require(SUBJECT);
        nanos.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(keys.require(SUBJECT).material()).isEqualTo(keeper.require(SUBJECT).material());
        assertThat(asked).hasValue(1);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        keys.require(SUBJECT);
        assertThat(asked).hasValue(2);
    }

    @Test
    void anErasureThatIsHeardOfWorksAtOnce() {
        keeper.create(SUBJECT);
        keys.require(SUBJECT);
        keeper.destroy(SUBJECT);
        keys.evict(SUBJECT);
        assertThatThrownBy(() -> keys.require(SUBJECT)).isInstanceOf(SubjectErased.class);
    }

    @Test
    void anErasureThatIsNotHeardOfWorksWithinTheMinute() {
        keeper.create(SUBJECT);
        keys.require(SUBJECT);
        keeper.destroy(SUBJECT);
        nanos.addAndGet(Duration.ofSeconds(60).toNanos());
        assertThatThrownBy(() -> keys.require(SUBJECT)).isInstanceOf(SubjectErased.class);
    }

    @Test
    void noKeyIsNotRemembered() {
        assertThatThrownBy(() -> keys.require(SUBJECT)).isInstanceOf(SubjectErased.class);
        keeper.create(SUBJECT);
        assertThat(keys.require(SUBJECT).subject()).isEqualTo(SUBJECT);
    }

    @Test
    void withoutTheKeeperNothingIsReadAndTheClientMayTryAgain() {
        var alone = new RemoteSubjectKeys(subject -> {
            throw new ProcessingException("refused");
        }, Duration.ofSeconds(60), nanos::get);
        assertThatThrownBy(() -> alone.require(SUBJECT)).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.status()).isEqualTo(503));
    }

    @Test
    void theKeyOfSomebodyElseIsRefused() {
        var confused = new RemoteSubjectKeys(subject -> SubjectKeyAnswer.of(SubjectKey.generate(UUID.randomUUID())), Duration.ofSeconds(60), nanos::get);
        assertThatThrownBy(() -> confused.require(SUBJECT)).isInstanceOf(CipherFailure.class);
    }

    @Test
    void rememberingLongerThanAMinuteIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RemoteSubjectKeys(this::ask, Duration.ofSeconds(61), nanos::get));
    }

    @Test
    void onlyTheKeeperMakesAndDestroysKeys() {
        assertThatThrownBy(() -> keys.create(SUBJECT)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> keys.destroy(SUBJECT)).isInstanceOf(UnsupportedOperationException.class);
    }
}
