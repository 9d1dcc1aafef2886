package nl.kindkring.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Properties over generated texts; the seed is the number of the repetition, so a failure repeats. */
class FieldCipherTest {

    private static final UUID SUBJECT = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private final KeysInMemory keys = new KeysInMemory();
    private final FieldCipher cipher = new FieldCipher(keys);

    @BeforeEach
    void aKeyForEach() {
        keys.create(SUBJECT);
        keys.create(OTHER);
    }

    @RepeatedTest(200)
    void whatWasEncryptedComesBack(RepetitionInfo repetition) {
        String plain = text(repetition);
        String sealed = cipher.encrypt(SUBJECT, "registered", "words", plain);
        assertThat(cipher.decrypt(SUBJECT, "registered", "words", sealed)).isEqualTo(plain);
    }

    @RepeatedTest(50)
    void itOpensOnlyForItsSubjectItsEventAndItsField(RepetitionInfo repetition) {
        String sealed = cipher.encrypt(SUBJECT, "registered", "words", text(repetition));
        assertThatThrownBy(() -> cipher.decrypt(OTHER, "registered", "words", sealed)).isInstanceOf(CipherFailure.class);
        assertThatThrownBy(() -> cipher.decrypt(SUBJECT, "changed", "words", sealed)).isInstanceOf(CipherFailure.class);
        assertThatThrownBy(() -> cipher.decrypt(SUBJECT, "registered", "title", sealed)).isInstanceOf(CipherFailure.class);
    }

    @Test
    void aCipherThatHoldsAKeyAsksForItOnceAndForThoseOfOthersEachTime() {
        var asked = new ArrayList<UUID>();
        var held = new FieldCipher(new KeysInMemory() {
            @Override
            public SubjectKey require(UUID subject) {
                asked.add(subject);
                return keys.require(subject);
            }
        }).holding(SUBJECT);
        assertThat(asked).isEmpty();
        String sealed = held.encrypt(SUBJECT, "registered", "words", "one");
        assertThat(held.decrypt(SUBJECT, "registered", "words", sealed)).isEqualTo("one");
        assertThat(cipher.decrypt(SUBJECT, "registered", "words", sealed)).isEqualTo("one");
        held.encrypt(OTHER, "registered", "words", "two");
        held.encrypt(OTHER, "registered", "title", "three");
        assertThat(asked).containsExactly(SUBJECT, OTHER, OTHER);
    }

    @Test
    void aCipherThatHoldsNoKeyYetFindsThatItsSubjectWasErased() {
        var held = cipher.holding(SUBJECT);
        keys.destroy(SUBJECT);
        assertThatThrownBy(() -> held.encrypt(SUBJECT, "registered", "words", "one")).isInstanceOf(SubjectErased.class);
    }

    @Test
    void aFieldOfAnotherSubjectDoesNotOpenEvenUnderTheSameKey() {
        SubjectKey shared = keys.require(SUBJECT);
        var confused = new FieldCipher(new SubjectKeys() {
            @Override
            public SubjectKey require(UUID subject) {
                return shared;
            }

            @Override
            public SubjectKey create(UUID subject) {
                return shared;
            }

            @Override
            public void destroy(UUID subject) {}
        });
        String sealed = confused.encrypt(SUBJECT, "registered", "words", "x");
        assertThatThrownBy(() -> confused.decrypt(OTHER, "registered", "words", sealed)).isInstanceOf(CipherFailure.class);
    }

    @RepeatedTest(50)
    void oneChangedBitIsNoticed(RepetitionInfo repetition) {
        byte[] sealed = Base64.getDecoder().decode(cipher.encrypt(SUBJECT, "registered", "words", text(repetition)));
        int bit = new Random(repetition.getCurrentRepetition()).nextInt(sealed.length * 8);
        sealed[bit / 8] ^= (byte) (1 << bit % 8);
        String changed = Base64.getEncoder().encodeToString(sealed);
        assertThatThrownBy(() -> cipher.decrypt(SUBJECT, "registered", "words", changed)).isInstanceOf(CipherFailure.class);
    }

    @Test
    void theSameTextLooksDifferentEachTime() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            seen.add(cipher.encrypt(SUBJECT, "registered", "words", "the same"));
        }
        assertThat(seen).hasSize(1_000);
    }

    @Test
    void afterErasureNothingOpensNotEvenUnderANewKey() {
        String sealed = cipher.encrypt(SUBJECT, "registered", "words", "gone");
        keys.destroy(SUBJECT);
        assertThatThrownBy(() -> cipher.decrypt(SUBJECT, "registered", "words", sealed)).isInstanceOf(SubjectErased.class);
        assertThatThrownBy(() -> cipher.encrypt(SUBJECT, "registered", "words", "more")).isInstanceOf(SubjectErased.class);
        keys.create(SUBJECT);
        assertThatThrownBy(() -> cipher.decrypt(SUBJECT, "registered", "words", sealed)).isInstanceOf(CipherFailure.class);
    }

    @Test
    void whatIsNoCipherTextIsAFailureThatShowsNoText() {
        assertThatThrownBy(() -> cipher.decrypt(SUBJECT, "registered", "words", "secret words!")).isInstanceOf(CipherFailure.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void aBarInANameIsRefusedBecauseItWouldBlurTheBinding() {
        assertThatIllegalArgumentException().isThrownBy(() -> cipher.encrypt(SUBJECT, "a|b", "c", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> cipher.encrypt(SUBJECT, "a", "b|c", "x"));
    }

    private static String text(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var text = new StringBuilder();
        random.ints(random.nextInt(300), 1, 0x10FFFF).filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
