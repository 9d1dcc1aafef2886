package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import nl.kindkring.platform.audit.Disclosure;
import nl.kindkring.platform.audit.DisclosureLog;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.signal.application.ReadingGrounds.ReadingGround;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.OrganisationId;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.projection.WorkListEntry;

/**
 * Tells the parents' log what the people of a centre read. Who meets the children needs no consent to read what the own
 * centre noticed: they are directly involved (Jeugdwet 7.3.11, second paragraph), and nothing leaves the centre by it.
 */
@ApplicationScoped
class ChildDisclosures {

    private final DisclosureLog log;
    private final ReadingGrounds grounds;

    ChildDisclosures(DisclosureLog log, ReadingGrounds grounds) {
        this.log = log;
        this.grounds = grounds;
    }

    /** A signal is about to be shown. @throws ProblemException 404 when the caller has no ground (any more) */
    void signal(ChildId child, SignalId signal, CentreId centre) {
        log.record(about(child, signal, "signal", centre));
    }

    /** Rows of the work list are about to be shown, one a child. @throws ProblemException 404 when the caller has no ground for one of them (any more) */
    void workList(Collection<WorkListEntry> rows) {
        log.record(rows.stream().map(row -> about(new ChildId(row.childId), new SignalId(row.signalId), "work-list", new CentreId(row.centreId))).toList());
    }

    /** What families let move on is about to be shown at another centre (K2), in the centre's name. */
    void carriedOver(String what, Collection<CarriedOver.Carried> carried) {
        log.record(carried.stream().map(one -> new Disclosure(one.child().value(), what, one.ground(), "CARRY_OVER", one.to().value().toString())).toList());
    }

    /** What an observation showed is about to be told to youth health care (N13, N14). */
    void toYouthHealth(ChildId child, String ground, OrganisationId organisation) {
        log.record(new Disclosure(child.value(), "observation", ground, "JGZ_DOSSIER", organisation.value().toString()));
    }

    /** Reports of observations are about to be shown to youth health care itself (N13), one row for each organisation. */
    void readByYouthHealth(ChildId child, Map<OrganisationId, String> grounds) {
        log.record(grounds.entrySet().stream().map(one -> new Disclosure(child.value(), "observation", one.getValue(), "JGZ_DOSSIER", one.getKey().value().toString()))
                .toList());
    }

    /** Which alias a child has is about to be told to one coordinator (N9); the log names the child and the centre, not the alias. */
    void alias(ChildId child, String ground, CentreId centre) {
        log.record(new Disclosure(child.value(), "alias", ground, "IDENTIFY", centre.value().toString()));
    }

    private Disclosure about(ChildId child, SignalId signal, String what, CentreId centre) {
        ReadingGround ground = grounds.of(child, signal).orElseThrow(() -> new ProblemException(404, "not-found"));
        return new Disclosure(child.value(), what, ground.ground(), ground.purpose(), centre.value().toString());
    }
}
