package nl.kindkring.platform.testing.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.crypto.LocalSubjectKeys;
import nl.kindkring.platform.crypto.OwnSubjects;
import nl.kindkring.platform.crypto.SubjectErased;
import nl.kindkring.platform.crypto.SubjectKey;
import nl.kindkring.platform.crypto.SubjectKeyAnswer;
import nl.kindkring.platform.crypto.SubjectKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys in PostgreSQL, as the role that services connect with. */
@QuarkusTest
class LocalSubjectKeysTest {

    @Inject
    SubjectKeys keys;

    @Inject
    FieldCipher cipher;

    @Inject
    @OwnSubjects
    FieldCipher own;

    @Inject
    DataSource dataSource;

    private final UUID subject = UUID.randomUUID();

    @Test
    void aKeyMadeOnceStaysTheSame() {
        assertThatThrownBy(() -> keys.require(subject)).isInstanceOf(SubjectErased.class);
        String made = SubjectKeyAnswer.of(keys.create(subject)).key();
        assertThat(SubjectKeyAnswer.of(keys.create(subject)).key()).isEqualTo(made);
        assertThat(SubjectKeyAnswer.of(keys.require(subject)).key()).isEqualTo(made);
    }

    @Test
    void theKeysOfAPageAreOneStatementWhateverItsSizeAndWhoHasNoneIsLeftOut() {
        List<String> statements = new ArrayList<>();
        byte[] master = new byte[32];
        new SecureRandom().nextBytes(master);
        LocalSubjectKeys counted = LocalSubjectKeys.of(noting(statements), Base64.getEncoder().encodeToString(master));
        List<UUID> page = Stream.generate(UUID::randomUUID).limit(100).toList();
        page.forEach(counted::create);
        counted.destroy(page.getFirst());
        statements.clear();
        Map<UUID, SubjectKey> found = counted.find(page);
        assertThat(statements).hasSize(1);
        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(page.subList(1, 100));
        assertThat(SubjectKeyAnswer.of(found.get(page.getLast())).key()).isEqualTo(SubjectKeyAnswer.of(counted.require(page.getLast())).key());
        statements.clear();
        FieldCipher held = new FieldCipher(counted).holding(page);
        String sealed = held.encrypt(page.getLast(), "registered", "words", "een paar woorden");
        assertThat(held.decrypt(page.getLast(), "registered", "words", sealed)).isEqualTo("een paar woorden");
        assertThatThrownBy(() -> held.decrypt(page.getFirst(), "registered", "words", sealed)).isInstanceOf(SubjectErased.class);
        assertThat(statements).hasSize(1);
        statements.clear();
        assertThat(counted.find(List.of())).isEmpty();
        assertThat(statements).isEmpty();
    }

    /** The same database; each statement that is prepared is noted. */
    private DataSource noting(List<String> statements) {
        return (DataSource) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, args) -> {
            Object answer = invoke(method, dataSource, args);
            return !(answer instanceof Connection connection) ? answer
                    : Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, (it, asked, with) -> {
                        if (asked.getName().equals("prepareStatement")) {
                            statements.add((String) with[0]);
                        }
                        return invoke(asked, connection, with);
                    });
        });
    }

    private static Object invoke(Method method, Object on, Object[] args) throws Throwable {
        try {
            return method.invoke(on, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Test
    void twoWhoMakeItAtOnceGetTheSame() throws Exception {
        Callable<String> make = () -> SubjectKeyAnswer.of(keys.create(subject)).key();
        try (ExecutorService together = Executors.newFixedThreadPool(8)) {
            var made = together.invokeAll(IntStream.range(0, 8).mapToObj(i -> make).toList()).stream().map(future -> {
                try {
                    return future.get();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }).distinct();
            assertThat(made).hasSize(1);
        }
    }

    @Test
    void whatWasEncryptedIsGoneWithTheKey() {
        keys.create(subject);
        String sealed = cipher.encrypt(subject, "registered", "words", "een paar woorden");
        assertThat(cipher.decrypt(subject, "registered", "words", sealed)).isEqualTo("een paar woorden");
        assertThat(own.decrypt(subject, "registered", "words", sealed)).as("keys are local here, so both ciphers are one").isEqualTo("een paar woorden");
        keys.destroy(subject);
        assertThatThrownBy(() -> cipher.decrypt(subject, "registered", "words", sealed)).isInstanceOf(SubjectErased.class);
        keys.destroy(subject);
    }

    @Test
    void aKeyMadeInATransactionThatIsRolledBackWasNeverMade() {
        QuarkusTransaction.begin();
        keys.create(subject);
        QuarkusTransaction.rollback();
        assertThatThrownBy(() -> keys.require(subject)).isInstanceOf(SubjectErased.class);
    }

    @Test
    void theTableHoldsTheKeyWrapped() throws SQLException {
        byte[] material = java.util.Base64.getDecoder().decode(SubjectKeyAnswer.of(keys.create(subject)).key());
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select position(? in wrapped), octet_length(wrapped) from subject_key where subject = ?")) {
            select.setBytes(1, material);
            select.setObject(2, subject);
            try (var row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getInt(1)).isZero();
                assertThat(row.getInt(2)).isEqualTo(60);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update subject_key set wrapped = wrapped", "truncate subject_key", "drop table subject_key"})
    void theServiceCannotChangeAKey(String sql) throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class).hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }
}
