package nl.kindkring.platform.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PermitTableTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID SUBJECT = new UUID(1, 1);
    private static final UUID PERMIT = new UUID(2, 1);
    private static final Recipient TEAM = new Recipient("TEAM", "t1");

    private final PermitTable table = new PermitTable();

    @Test
    void without_a_permit_the_answer_is_no() {
        assertThat(ask("READ", "notes")).isEqualTo(new PermitAnswer.Denied(PermitAnswer.NO_PERMIT));
    }

    @Test
    void a_permit_holds_until_its_last_instant_and_not_at_it() {
        table.grant(permit(NOW, "notes"));
        assertThat(table.check(SUBJECT, "READ", TEAM, "notes", NOW.minusNanos(1))).isInstanceOf(PermitAnswer.Granted.class);
        assertThat(ask("READ", "notes")).isEqualTo(new PermitAnswer.Denied(PermitAnswer.EXPIRED));
    }

    @Test
    void an_item_outside_the_scope_is_refused_and_no_item_needs_no_scope() {
        table.grant(permit(null, "notes"));
        assertThat(ask("READ", "letters")).isEqualTo(new PermitAnswer.Denied(PermitAnswer.OUT_OF_SCOPE));
        assertThat(ask("READ", null)).isInstanceOf(PermitAnswer.Granted.class);
    }

    @Test
    void an_empty_scope_covers_every_item_of_its_purpose() {
        table.grant(permit(null));
        assertThat(ask("READ", "notes")).isInstanceOf(PermitAnswer.Granted.class);
        assertThat(ask("SELL", "notes")).isEqualTo(new PermitAnswer.Denied(PermitAnswer.NO_PERMIT));
    }

    @Test
    void who_asks_for_what_was_named_gets_no_yes_from_a_permit_that_names_nothing_whichever_came_first() {
        table.grant(permit(null));
        assertThat(table.checkNamed(SUBJECT, "READ", TEAM, "notes", NOW)).isEqualTo(new PermitAnswer.Denied(PermitAnswer.OUT_OF_SCOPE));
        Permit naming = new Permit(new UUID(2, 2), SUBJECT, "READ", TEAM.kind(), TEAM.id(), Set.of("notes"), NOW.plusSeconds(1), "LAW");
        table.grant(naming);
        assertThat(table.checkNamed(SUBJECT, "READ", TEAM, "notes", NOW)).isEqualTo(new PermitAnswer.Granted(naming));
        assertThat(table.checkNamed(SUBJECT, "READ", TEAM, "letters", NOW)).isEqualTo(new PermitAnswer.Denied(PermitAnswer.OUT_OF_SCOPE));
        assertThat(table.checkNamed(SUBJECT, "READ", TEAM, "notes", NOW.plusSeconds(1))).isInstanceOf(PermitAnswer.Denied.class);
    }

    @Test
    void a_late_duplicate_of_the_grant_does_not_bring_an_ended_permit_back() {
        table.grant(permit(null, "notes"));
        table.end(SUBJECT, PERMIT);
        table.grant(permit(null, "notes"));
        assertThat(ask("READ", "notes")).isEqualTo(new PermitAnswer.Denied(PermitAnswer.NO_PERMIT));
    }

    @Test
    void after_erasure_nothing_is_permitted_any_more() {
        table.grant(permit(null, "notes"));
        table.erase(SUBJECT);
        table.grant(permit(null, "notes"));
        assertThat(ask("READ", "notes")).isEqualTo(new PermitAnswer.Denied(PermitAnswer.ERASED));
    }

    private PermitAnswer ask(String purpose, @org.jspecify.annotations.Nullable String item) {
        return table.check(SUBJECT, purpose, TEAM, item, NOW);
    }

    private static Permit permit(@org.jspecify.annotations.Nullable Instant until, String... scope) {
        return new Permit(PERMIT, SUBJECT, "READ", TEAM.kind(), TEAM.id(), Set.of(scope), until, "LAW");
    }
}
