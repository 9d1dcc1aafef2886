package nl.kindkring.team.application;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.platform.audit.Disclosure;
import nl.kindkring.platform.audit.DisclosureLog;
import nl.kindkring.team.domain.teamcase.TeamCase;

/** Tells the parents' log what a team is shown and what it does, before it happens (J2, DOMAIN 4). */
@ApplicationScoped
class CaseDisclosures {

    private final DisclosureLog log;

    CaseDisclosures(DisclosureLog log) {
        this.log = log;
    }

    void opened(TeamCase.Known state, String ground) {
        record(state, "case-opened", ground);
    }

    void discussed(TeamCase.Known state, String ground) {
        record(state, "case-discussed", ground);
    }

    void expertAdded(TeamCase.Known state, String ground) {
        record(state, "case-expert-added", ground);
    }

    void read(TeamCase.Known state, String ground) {
        record(state, "case", ground);
    }

    private void record(TeamCase.Known state, String what, String ground) {
        log.record(new Disclosure(
                state.child().value(), what, ground, Purpose.DISCUSS_IN_TEAM.name(), state.team().value().toString()));
    }
}
