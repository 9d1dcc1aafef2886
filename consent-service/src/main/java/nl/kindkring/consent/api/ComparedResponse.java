package nl.kindkring.consent.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.consent.application.ComparingRecords;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildRejection;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import org.jspecify.annotations.Nullable;

/**
 * Two records beside each other.
 *
 * @param obstacle why they cannot be united as they are, a reason code; absent when they can
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComparedResponse(Side first, Side other, @Nullable String obstacle) {

    /**
     * One record.
     *
     * @param hasLogin whether the child has a login of its own here
     */
    record Side(UUID childId, String givenName, String familyName, LocalDate dateOfBirth, String municipality, UUID centreId, boolean unableToJudge,
            boolean hasLogin, List<Holder> holders) {}

    /**
     * Somebody who decides, or decided.
     *
     * @param inBoth whether a login says that this person is in the other record too
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Holder(UUID id, String name, String relation, String authorityBasis, LocalDate heldFrom, @Nullable LocalDate firstDayWithout,
            boolean hasLogin, boolean inBoth) {}

    static ComparedResponse of(ComparingRecords.Compared both, Optional<ChildRejection> obstacle) {
        return new ComparedResponse(side(both.first(), both.other()), side(both.other(), both.first()), obstacle.map(ChildRejection::code).orElse(null));
    }

    private static Side side(Child.Registered child, Child.Registered other) {
        return new Side(child.id().value(), child.name().given(), child.name().family(), child.family().birthday().date(),
                child.residence().municipality(), child.centre().value(), child.family().unableToJudge(), child.family().youthAccount() != null,
                child.family().holders().stream().map(holder -> holder(holder, other)).toList());
    }

    private static Holder holder(AuthorityHolder holder, Child.Registered other) {
        boolean inBoth = holder.account() != null && other.family().holders().stream().anyMatch(one -> one.is(holder.account()));
        return new Holder(holder.id().value(), holder.name(), holder.relation().name(), holder.basis().name(), holder.from(), holder.until(),
                holder.account() != null, inBoth);
    }

    @Override
    public String toString() {
        return "ComparedResponse[…]";
    }
}
