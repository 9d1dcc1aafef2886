package nl.kindkring.consent.domain.request;

import java.time.LocalDate;
import java.util.Set;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.Party;
import org.jspecify.annotations.Nullable;

/** What is done with a request. */
public sealed interface RequestCommand {

    /** Somebody of the family asks; {@code today} is the day in the Netherlands. */
    record Ask(RequestId request, ChildId child, RequestKind kind, Party by, @Nullable String words, LocalDate today) implements RequestCommand {}

    /** Who asked takes it back, as long as it was not carried out; {@code by} is everything under which that person is or was known. */
    record Withdraw(Set<Party> by) implements RequestCommand {}

    /** The privacy officer grants all of it. */
    record Grant() implements RequestCommand {}

    /** The privacy officer grants a part; the rest is refused on a ground. */
    record GrantPartly(RefusalGround ground) implements RequestCommand {}

    /** The privacy officer refuses it on a ground. */
    record Refuse(RefusalGround ground) implements RequestCommand {}

    /** What was granted is done. */
    record CarryOut() implements RequestCommand {}
}
