package nl.kindkring.signal.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.crypto.OwnSubjects;
import nl.kindkring.platform.crypto.SubjectKey;
import nl.kindkring.platform.crypto.SubjectKeys;
import nl.kindkring.signal.SignalServiceTest;
import nl.kindkring.signal.domain.SealedWords;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.projection.WorkList;
import nl.kindkring.signal.projection.WorkListEntry;
import nl.kindkring.signal.retention.WordsRemovals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The labels of aliases on a page")
class AliasLabelsTest extends SignalServiceTest {

    @Inject @OwnSubjects SubjectKeys keys;
    @Inject FieldCipher underChild;
    @Inject WordsRemovals removals;
    @Inject WorkList workList;

    @Test
    @DisplayName("cost one question for all their keys, and a label whose key was destroyed is left out")
    void oneQuestion() {
        for (int i = 0; i < 10; i++) {
            register(aboutAlias("K-00" + i));
        }
        UUID gone = register(aboutAlias("K-0417"));
        QuarkusTransaction.requiringNew().run(() -> keys.destroy(gone));
        Map<SignalId, SealedWords> labels = new HashMap<>();
        for (WorkListEntry row : QuarkusTransaction.requiringNew().call(() -> workList.list("centreId", centre))) {
            labels.put(new SignalId(row.signalId), new SealedWords(row.alias));
        }
        assertThat(labels).hasSize(11);
        var counting = new Counting(keys);
        Map<SignalId, String> opened = new SignalWords(underChild, new FieldCipher(counting), counting, removals).aliases(labels);
        assertThat(opened.values()).hasSize(10).allMatch(label -> label.matches("K-00[0-9]")).doesNotHaveDuplicates();
        assertThat(counting.together).isEqualTo(1);
        assertThat(counting.oneByOne).isZero();
        asTeacher().get("/v1/signals?limit=100").then().statusCode(200);
    }

    /** The keys, and how they were asked for. */
    private static final class Counting implements SubjectKeys {

        private final SubjectKeys keys;
        private int together;
        private int oneByOne;

        Counting(SubjectKeys keys) {
            this.keys = keys;
        }

        @Override
        public Map<UUID, SubjectKey> find(Collection<UUID> subjects) {
            together++;
            return keys.find(subjects);
        }

        @Override
        public SubjectKey require(UUID subject) {
            oneByOne++;
            return keys.require(subject);
        }

        @Override
        public SubjectKey create(UUID subject) {
            return keys.create(subject);
        }

        @Override
        public void destroy(UUID subject) {
            keys.destroy(subject);
        }
    }
}
