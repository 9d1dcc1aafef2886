package nl.kindkring.platform.testing.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.crypto.OwnSubjects;
import nl.kindkring.platform.crypto.RemoteSubjectKeys;
import nl.kindkring.platform.crypto.SubjectErased;
import nl.kindkring.platform.crypto.SubjectKeys;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Keys of another service, over HTTP with this service's own token. */
@QuarkusTest
@TestProfile(RemoteSubjectKeysTest.Remote.class)
@QuarkusTestResource(value = KeyKeeper.class, restrictToAnnotatedClass = true)
class RemoteSubjectKeysTest {

    /** Keys are kept elsewhere. */
    public static final class Remote implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kindkring.platform.keys", "remote");
        }
    }

    @Inject
    FieldCipher cipher;

    @Inject
    RemoteSubjectKeys remote;

    @Inject
    @OwnSubjects
    FieldCipher ownCipher;

    @Inject
    @OwnSubjects
    SubjectKeys ownKeys;

    @ConfigProperty(name = "keeper.url")
    String keeper;

    private final UUID subject = UUID.randomUUID();

    @Test
    void aKeyIsAskedWithATokenAndRememberedUntilTheErasureIsHeardOf() {
        RestAssured.given().body(new byte[32]).put(keeper + "/v1/subject-keys/" + subject).then().statusCode(200);
        int before = asked();
        String sealed = cipher.encrypt(subject, "registered", "words", "een paar woorden");
        assertThat(cipher.decrypt(subject, "registered", "words", sealed)).isEqualTo("een paar woorden");
        assertThat(asked()).isEqualTo(before + 1);

        RestAssured.delete(keeper + "/v1/subject-keys/" + subject).then().statusCode(200);
        remote.evict(subject);
        assertThatThrownBy(() -> cipher.decrypt(subject, "registered", "words", sealed)).isInstanceOf(SubjectErased.class);
    }

    @Test
    void aSubjectTheKeeperDoesNotKnowHasNoKey() {
        assertThatThrownBy(() -> cipher.encrypt(subject, "registered", "words", "x")).isInstanceOf(SubjectErased.class);
    }

    @Test
    void subjectsOfThisServiceAloneHaveTheirKeysHere() {
        ownKeys.create(subject);
        int before = asked();
        String sealed = ownCipher.encrypt(subject, "registered", "words", "x");
        assertThat(ownCipher.decrypt(subject, "registered", "words", sealed)).isEqualTo("x");
        assertThat(asked()).isEqualTo(before);
    }

    private int asked() {
        return Integer.parseInt(RestAssured.get(keeper + "/asked").then().statusCode(200).extract().asString());
    }
}
