package nl.kindkring.consent.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kindkring.consent.domain.child.AuthorityCheck;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ParentWithoutAuthority;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import org.jspecify.annotations.Nullable;

/**
 * Who a child is.
 *
 * @param ageBand     the band it counts in for figures
 * @param objectedToStatistics whether the family objected to use for figures (Jeugdwet 7.3.12)
 * @param holders     everybody who has or had authority
 * @param parentsWithoutAuthority may ask for important information, and cannot consent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChildResponse(UUID id, String givenName, String familyName, LocalDate dateOfBirth, String municipality, String district,
        UUID centreId, String ageBand, boolean unableToJudge, boolean objectedToStatistics, List<Holder> holders, List<Parent> parentsWithoutAuthority) {

    /**
     * Somebody who decides, or decided.
     *
     * @param heldFrom         first day of authority
     * @param firstDayWithout  first day without it; absent while no end is known
     * @param check            the last time it was checked; absent when that was never recorded
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Holder(UUID id, String name, String relation, String authorityBasis, LocalDate heldFrom, @Nullable LocalDate firstDayWithout,
            @Nullable Check check) {

        static Holder of(AuthorityHolder holder, @Nullable AuthorityCheck check) {
            return new Holder(holder.id().value(), holder.name(), holder.relation().name(), holder.basis().name(), holder.from(),
                    holder.until(), check == null ? null : new Check(check.source().name(), check.checkedOn(), check.by().value()));
        }
    }

    /** In what authority was checked, when, and by whom (subject of that person's tokens). */
    record Check(String source, LocalDate checkedOn, String checkedBy) {}

    /** A parent without authority. */
    record Parent(UUID id, String name, String relation) {

        static Parent of(ParentWithoutAuthority parent) {
            return new Parent(parent.id().value(), parent.name(), parent.relation().name());
        }
    }

    static ChildResponse of(Child.Registered child) {
        return new ChildResponse(child.id().value(), child.name().given(), child.name().family(), child.family().birthday().date(),
                child.residence().municipality(), child.residence().district(), child.centre().value(), child.ageBand().code(),
                child.family().unableToJudge(), child.objectedToStatistics(), child.family().holders().stream()
                        .map(holder -> Holder.of(holder, child.surroundings().checks().get(holder.id()))).toList(),
                child.surroundings().parents().stream().map(Parent::of).toList());
    }

    @Override
    public String toString() {
        return "ChildResponse[" + id + "]";
    }
}
