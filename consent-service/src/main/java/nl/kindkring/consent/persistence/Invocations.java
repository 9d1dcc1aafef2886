package nl.kindkring.consent.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.ground.GroundEvent;
import nl.kindkring.consent.domain.ground.Invocation;
import nl.kindkring.consent.domain.ground.InvocationId;
import nl.kindkring.consent.domain.ground.SealedWords;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.EventSourced;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.Metadata;

/** The streams of all invocations, and the words in them. */
@ApplicationScoped
public class Invocations {

    private static final String FIELD = "explanation";

    private final EventSourced<Invocation, GroundEvent> streams;
    private final FieldCipher cipher;

    Invocations(EventStore store, FieldCipher cipher) {
        this.streams = new EventSourced<>(store, new GroundEventCodec(), Invocation.initial(), Invocation::evolve);
        this.cipher = cipher;
    }

    /** What an invocation's stream came to. */
    public Current<Invocation> load(InvocationId id) {
        return streams.load(id.value());
    }

    /** Stores the events after what was seen, in the caller's transaction. */
    public Current<Invocation> append(InvocationId id, Current<Invocation> seen, List<GroundEvent> events, Metadata metadata) {
        return streams.append(id.value(), seen, events, metadata);
    }

    /** Seals why a ground is invoked. */
    public SealedWords sealInvocation(ChildId child, String words) {
        return new SealedWords(cipher.encrypt(child.value(), GroundEventType.INVOKED, FIELD, words));
    }

    /** Seals what the reviewer says. */
    public SealedWords sealReview(ChildId child, String words) {
        return new SealedWords(cipher.encrypt(child.value(), GroundEventType.REVIEWED, FIELD, words));
    }

    /** Why a ground was invoked. */
    public String openInvocation(ChildId child, SealedWords words) {
        return cipher.decrypt(child.value(), GroundEventType.INVOKED, FIELD, words.cipherText());
    }
}
