package nl.kindkring.signal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.crypto.OwnSubjects;
import nl.kindkring.platform.crypto.SubjectErased;
import nl.kindkring.platform.crypto.SubjectKeys;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.SealedWords;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.retention.WordsRemovals;

/**
 * Seals and opens what people write. Words about an identified child are under that child's key, which consent-service
 * keeps: erasing the child there makes them unreadable here. All other words are under a key of the signal, kept here.
 */
@ApplicationScoped
public class SignalWords {

    private final FieldCipher underChild;
    private final FieldCipher underSignal;
    private final SubjectKeys signalKeys;
    private final WordsRemovals removals;

    SignalWords(FieldCipher underChild, @OwnSubjects FieldCipher underSignal, @OwnSubjects SubjectKeys signalKeys, WordsRemovals removals) {
        this.removals = removals;
        this.underChild = underChild;
        this.underSignal = underSignal;
        this.signalKeys = signalKeys;
    }

    /**
     * Seals words; makes the signal's own key where it is needed and not there yet, in the caller's transaction.
     *
     * @throws SubjectErased when consent-service has no key for the child: erased, or never registered; and for a signal whose words were removed,
     *     which takes no new ones
     */
    public SealedWords seal(SignalId signal, Optional<ChildId> child, WordsField field, String plain) {
        if (child.isPresent()) {
            return new SealedWords(underChild.encrypt(child.get().value(), field.event(), field.field(), plain));
        }
        if (removals.removed(signal.value())) {
            throw new SubjectErased(signal.value());
        }
        signalKeys.create(signal.value());
        return new SealedWords(underSignal.encrypt(signal.value(), field.event(), field.field(), plain));
    }

    /** The labels of these signals under an alias, with one question for all their keys; a signal whose key was destroyed is left out. */
    public Map<SignalId, String> aliases(Map<SignalId, SealedWords> labels) {
        FieldCipher held = underSignal.holding(labels.keySet().stream().map(SignalId::value).toList());
        Map<SignalId, String> opened = new HashMap<>();
        labels.forEach((signal, label) -> opened(held, signal.value(), WordsField.ALIAS, label).ifPresent(alias -> opened.put(signal, alias)));
        return opened;
    }

    /** Opens words; empty when the key was destroyed, as an erasure means to. */
    public Optional<String> open(SignalId signal, Optional<ChildId> child, WordsField field, SealedWords words) {
        return child.isPresent() ? opened(underChild, child.get().value(), field, words) : opened(underSignal, signal.value(), field, words);
    }

    private static Optional<String> opened(FieldCipher cipher, UUID subject, WordsField field, SealedWords words) {
        try {
            return Optional.of(cipher.decrypt(subject, field.event(), field.field(), words.ciphertext()));
        } catch (SubjectErased erased) {
            return Optional.empty();
        }
    }
}
