package nl.kindkring.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.Random;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MasterKeyTest {

    private static final UUID SUBJECT = UUID.randomUUID();

    @Test
    void unwrapsWhatItWrappedForThatSubjectOnly() {
        MasterKey master = MasterKey.parse(random());
        SubjectKey key = SubjectKey.generate(SUBJECT);
        byte[] wrapped = master.wrap(key);
        assertThat(master.unwrap(SUBJECT, wrapped).material()).isEqualTo(key.material());
        assertThat(wrapped).hasSize(60);
        assertThatThrownBy(() -> master.unwrap(UUID.randomUUID(), wrapped)).isInstanceOf(CipherFailure.class);
        assertThatThrownBy(() -> MasterKey.parse(random()).unwrap(SUBJECT, wrapped)).isInstanceOf(CipherFailure.class);
    }

    @Test
    void aFormerMasterKeyStillUnwrapsButWrapsNothingNew() {
        String former = random();
        String current = random();
        SubjectKey key = SubjectKey.generate(SUBJECT);
        MasterKey both = MasterKey.parse(current + ", " + former);
        assertThat(both.unwrap(SUBJECT, MasterKey.parse(former).wrap(key)).material()).isEqualTo(key.material());
        assertThat(MasterKey.parse(current).unwrap(SUBJECT, both.wrap(key)).material()).isEqualTo(key.material());
    }

    @Test
    void whatIsNoKeyIsRefusedWithoutShowingIt() {
        for (String wrong : List.of("", "not base64 at all", "c2hvcnQ=", Base64.getEncoder().encodeToString(new byte[33]), random() + ",")) {
            assertThatIllegalArgumentException().isThrownBy(() -> MasterKey.parse(wrong)).withNoCause()
                    .satisfies(e -> assertThat(wrong.isEmpty() || !e.getMessage().contains(wrong)).isTrue());
        }
    }

    @Test
    void theDevelopmentKeyIsForDevelopmentOnly() {
        for (String profile : List.of("dev", "test", "local")) {
            assertThat(MasterKeySource.choose(Optional.empty(), List.of(profile))).isEqualTo(MasterKeySource.DEVELOPMENT_KEY);
        }
        MasterKey.parse(MasterKeySource.DEVELOPMENT_KEY);
        for (List<String> profiles : List.of(List.of("prod"), List.of("local", "prod"), List.<String>of())) {
            assertThatIllegalStateException().isThrownBy(() -> MasterKeySource.choose(Optional.empty(), profiles)).withMessageContaining("master-key");
            assertThatIllegalStateException().isThrownBy(
                    () -> MasterKeySource.choose(Optional.of(MasterKeySource.DEVELOPMENT_KEY + "\n"), profiles));
        }
        String own = random();
        assertThat(MasterKeySource.choose(Optional.of(own), List.of("prod"))).isEqualTo(own);
        assertThat(MasterKeySource.choose(Optional.of(own), List.of("local"))).isEqualTo(own);
    }

    @Test
    void aKeyShowsNothingAndCanBeWiped() {
        SubjectKey key = SubjectKey.generate(SUBJECT);
        String base64 = Base64.getEncoder().encodeToString(key.material());
        assertThat(key.toString()).contains(SUBJECT.toString()).doesNotContain(base64);
        assertThat(SubjectKeyAnswer.of(key).toString()).doesNotContain(base64);
        assertThat(SubjectKeyAnswer.of(key).toKey().material()).isEqualTo(key.material());
        key.wipe();
        assertThat(key.material()).containsOnly(0);
    }

    private static String random() {
        return Base64.getEncoder().encodeToString(Random.randBytes(32));
    }
}
