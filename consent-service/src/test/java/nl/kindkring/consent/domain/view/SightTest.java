package nl.kindkring.consent.domain.view;

import static nl.kindkring.consent.domain.family.Families.FATHER;
import static nl.kindkring.consent.domain.family.Families.MOTHER;
import static nl.kindkring.consent.domain.family.Families.TODAY;
import static nl.kindkring.consent.domain.family.Families.aged;
import static nl.kindkring.consent.domain.family.Families.unable;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.AuthorityBasis;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Families;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Party;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SightTest {

    private static final ChildId CHILD = new ChildId(new UUID(0, 1));
    private static final Party MUM = new Party.Holder(MOTHER);
    private static final Party DAD = new Party.Holder(FATHER);
    private static final Party YOUTH = new Party.Youth();
    private static final FileView MUM_LOOKS_ALONG = new FileView(Set.of(MOTHER), Set.of());
    private static final FileView WITHHELD_FROM_MUM = new FileView(Set.of(), Set.of(MOTHER));

    @Test
    @Tag("Jeugdwet-7.3.4")
    @Tag("Jeugdwet-7.3.5")
    void who_decides_today_sees_the_file() {
        assertThat(Sight.of(MUM, aged(11), FileView.initial(), TODAY)).contains(Sight.DECIDES);
        assertThat(Sight.of(YOUTH, aged(11), FileView.initial(), TODAY)).isEmpty();
        assertThat(Sight.of(MUM, aged(12), FileView.initial(), TODAY)).contains(Sight.DECIDES);
        assertThat(Sight.of(YOUTH, aged(12), FileView.initial(), TODAY)).contains(Sight.DECIDES);
        assertThat(Sight.of(MUM, aged(16), FileView.initial(), TODAY)).isEmpty();
        assertThat(Sight.of(YOUTH, aged(16), FileView.initial(), TODAY)).contains(Sight.DECIDES);
    }

    @Test
    @Tag("Jeugdwet-7.3.15")
    void who_represents_somebody_unable_to_judge_sees_the_file_instead_of_it() {
        assertThat(Sight.of(MUM, unable(aged(16)), FileView.initial(), TODAY)).contains(Sight.DECIDES);
        assertThat(Sight.of(YOUTH, unable(aged(16)), FileView.initial(), TODAY)).isEmpty();
    }

    @Test
    @Tag("Jeugdwet-7.3.11")
    void a_child_that_decides_alone_lets_one_parent_look_along_and_not_the_other() {
        assertThat(Sight.of(MUM, aged(16), MUM_LOOKS_ALONG, TODAY)).contains(Sight.LOOKS_ALONG);
        assertThat(Sight.of(DAD, aged(16), MUM_LOOKS_ALONG, TODAY)).isEmpty();
        assertThat(Sight.of(MUM, aged(19), MUM_LOOKS_ALONG, TODAY)).contains(Sight.LOOKS_ALONG);
    }

    @Test
    @Tag("Jeugdwet-7.3.15")
    void from_whom_it_is_withheld_sees_the_questions_only_and_looking_along_does_not_help() {
        assertThat(Sight.of(MUM, aged(8), WITHHELD_FROM_MUM, TODAY)).contains(Sight.ONLY_QUESTIONS);
        assertThat(Sight.ONLY_QUESTIONS.seesFile()).isFalse();
        assertThat(Sight.of(DAD, aged(8), WITHHELD_FROM_MUM, TODAY)).contains(Sight.DECIDES);
        assertThat(Sight.of(MUM, aged(16), new FileView(Set.of(MOTHER), Set.of(MOTHER)), TODAY)).isEmpty();
    }

    @Test
    @Tag("Jeugdwet-7.3.15")
    void what_was_withheld_in_an_earlier_period_of_authority_is_withheld_in_the_next_and_ended_once_for_both() {
        AuthorityHolder former = Families.holder(MOTHER, AuthorityBasis.AUTHORITY_REGISTER, Families.LONG_AGO, TODAY.minusYears(1));
        HolderId again = new HolderId(new UUID(1, 8));
        AuthorityHolder present = new AuthorityHolder(again, former.name(), former.account(), former.relation(), AuthorityBasis.COURT_ORDER, TODAY, null);
        Family family = Families.of(TODAY.minusYears(8), former, present);
        assertThat(Sight.of(new Party.Holder(again), family, WITHHELD_FROM_MUM, TODAY)).contains(Sight.ONLY_QUESTIONS);
        assertThat(Sight.of(MUM, family, FileView.initial(), TODAY)).isEmpty();
        assertThat(FileViewDecider.decide(new FileViewCommand.EndWithholding(CHILD, again, family), WITHHELD_FROM_MUM))
                .isEqualTo(Decision.accept(List.of(new FileViewEvent.WithholdingEnded(CHILD, MOTHER))));
    }

    @Test
    void only_a_child_that_decides_alone_says_who_looks_along() {
        assertThat(let(aged(16), YOUTH)).isEqualTo(Decision.accept(List.of(new FileViewEvent.LookingAlongAllowed(CHILD, MOTHER))));
        assertThat(let(aged(15), YOUTH)).isEqualTo(Decision.refuse(FileViewRejection.NOT_YOURS_TO_SAY));
        assertThat(let(aged(16), MUM)).isEqualTo(Decision.refuse(FileViewRejection.NOT_YOURS_TO_SAY));
        assertThat(let(unable(aged(16)), YOUTH)).isEqualTo(Decision.refuse(FileViewRejection.NOT_YOURS_TO_SAY));
    }

    private static Decision<FileViewEvent, FileViewRejection> let(Family family, Party by) {
        return FileViewDecider.decide(new FileViewCommand.LetLookAlong(CHILD, MOTHER, family, by, TODAY, true), FileView.initial());
    }
}
