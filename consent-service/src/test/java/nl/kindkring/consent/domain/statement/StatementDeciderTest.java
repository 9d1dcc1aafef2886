package nl.kindkring.consent.domain.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.ImpossibleHistory;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.Families;
import nl.kindkring.consent.domain.family.Party;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StatementDeciderTest {

    private static final ChildId CHILD = new ChildId(new UUID(0, 1));
    private static final StatementId ID = new StatementId(new UUID(0, 2));
    private static final Party MUM = new Party.Holder(Families.MOTHER);
    private static final Party DAD = new Party.Holder(Families.FATHER);
    private static final StatementEvent ADDED = new StatementEvent.StatementAdded(ID, CHILD, MUM, Audience.PRIVATE, "words");
    private static final Statement STANDING = Statement.evolve(Statement.initial(), ADDED);

    @Test
    void a_statement_of_up_to_four_thousand_characters_is_added() {
        assertThat(add("words")).isEqualTo(Decision.accept(ADDED));
        assertThat(add("x".repeat(4000))).isInstanceOf(Decision.Accepted.class);
        assertThat(add("x".repeat(4001))).isEqualTo(Decision.refuse(StatementRejection.TOO_LONG));
        assertThat(add(" ")).isEqualTo(Decision.refuse(StatementRejection.NO_WORDS));
    }

    @Test
    @Tag("J2")
    void a_private_one_is_read_by_its_author_alone() {
        var standing = (Statement.Standing) STANDING;
        assertThat(standing.readableBy(MUM)).isTrue();
        assertThat(standing.readableBy(DAD)).isFalse();
        assertThat(standing.readableBy(new Party.Youth())).isFalse();
    }

    @Test
    void its_author_takes_it_back_and_for_anybody_else_there_is_none() {
        assertThat(takeBack(STANDING, MUM)).isEqualTo(Decision.accept(new StatementEvent.StatementTakenBack(CHILD)));
        assertThat(takeBack(STANDING, DAD)).isEqualTo(Decision.refuse(StatementRejection.UNKNOWN_STATEMENT));
        assertThat(takeBack(new Statement.TakenBack(MUM), MUM)).isEqualTo(Decision.accept());
        assertThat(takeBack(Statement.initial(), MUM)).isEqualTo(Decision.refuse(StatementRejection.UNKNOWN_STATEMENT));
    }

    @Test
    void history_that_cannot_be_is_not_ignored() {
        assertThatThrownBy(() -> Statement.evolve(STANDING, ADDED)).isInstanceOf(ImpossibleHistory.class);
        assertThatThrownBy(() -> Statement.evolve(Statement.initial(), new StatementEvent.StatementTakenBack(CHILD)))
                .isInstanceOf(ImpossibleHistory.class);
    }

    private static Decision<StatementEvent, StatementRejection> add(String words) {
        return StatementDecider.decide(new StatementCommand.Add(ID, CHILD, MUM, Audience.PRIVATE, words), Statement.initial());
    }

    private static Decision<StatementEvent, StatementRejection> takeBack(Statement statement, Party by) {
        return StatementDecider.decide(new StatementCommand.TakeBack(Set.of(by)), statement);
    }
}
