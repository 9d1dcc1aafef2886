package nl.kindkring.platform.testing.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.crypto.OwnSubjects;
import nl.kindkring.platform.crypto.SubjectErased;
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
