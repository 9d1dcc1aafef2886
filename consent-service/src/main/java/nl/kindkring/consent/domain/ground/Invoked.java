package nl.kindkring.consent.domain.ground;

import java.util.Set;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.Permit;
import nl.kindkring.consent.domain.consent.Purpose;
import nl.kindkring.consent.domain.consent.Recipient;
import nl.kindkring.consent.domain.family.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What exactly is invoked. It never changes: for something else one invokes anew.
 *
 * @param scope       which signals or plan parts; empty is everything that the purpose covers
 * @param explanation why, in the words of whoever invokes
 * @param by          who invokes
 * @param permit      what the recipient may rely on; always with an end
 */
public record Invoked(ChildId child, Purpose purpose, Recipient recipient, Set<String> scope, OtherGround ground, GroundReason reason,
        SealedWords explanation, AccountId by, Permit permit) {

    /** Keeps an own copy. */
    public Invoked {
        scope = Set.copyOf(scope);
    }

    /** Whether this is about that item; an empty scope covers all. */
    public boolean covers(@Nullable String item) {
        return scope.isEmpty() || (item != null && scope.contains(item));
    }
}
