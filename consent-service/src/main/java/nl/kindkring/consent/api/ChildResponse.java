package nl.kindkring.consent.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import org.jspecify.annotations.Nullable;

/**
 * Who a child is.
 *
 * @param ageBand     the band it counts in for figures
 * @param objectedToStatistics whether the family objected to use for figures (Jeugdwet 7.3.12)
 * @param holders     everybody who has or had authority
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChildResponse(UUID id, String givenName, String familyName, LocalDate dateOfBirth, String municipality, String district,
        UUID centreId, String ageBand, boolean unableToJudge, boolean objectedToStatistics, List<Holder> holders) {

    /**
     * Somebody who decides, or decided.
     *
     * @param heldFrom         first day of authority
     * @param firstDayWithout  first day without it; absent while no end is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Holder(UUID id, String name, String relation, String authorityBasis, LocalDate heldFrom, @Nullable LocalDate firstDayWithout) {

        static Holder of(AuthorityHolder holder) {
            return new Holder(holder.id().value(), holder.name(), holder.relation().name(), holder.basis().name(), holder.from(),
                    holder.until());
        }
    }

    static ChildResponse of(Child.Registered child) {
        return new ChildResponse(child.id().value(), child.name().given(), child.name().family(), child.family().birthday().date(),
                child.residence().municipality(), child.residence().district(), child.centre().value(), child.ageBand().code(),
                child.family().unableToJudge(), child.objectedToStatistics(), child.family().holders().stream().map(Holder::of).toList());
    }

    @Override
    public String toString() {
        return "ChildResponse[" + id + "]";
    }
}
