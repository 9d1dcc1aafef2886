package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.audit.Disclosure;
import nl.kindkring.platform.audit.DisclosureLog;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;

/**
 * Tells the parents' log what the people of a centre read. They need no consent to read what their own centre noticed:
 * they are directly involved (Jeugdwet 7.3.11, second paragraph), and nothing leaves the centre by it.
 */
@ApplicationScoped
class ChildDisclosures {

    /** Code list {@code read-ground} of consent-service, which shows this log to the parents. */
    private static final String GROUND = "DIRECTLY_INVOLVED";

    /** No purpose of consent: the centre's own care. */
    private static final String PURPOSE = "OWN_CENTRE";

    private final DisclosureLog log;

    ChildDisclosures(DisclosureLog log) {
        this.log = log;
    }

    void signal(ChildId child, CentreId centre) {
        record(child, "signal", centre);
    }

    void workList(ChildId child, CentreId centre) {
        record(child, "work-list", centre);
    }

    private void record(ChildId child, String what, CentreId centre) {
        log.record(new Disclosure(child.value(), what, GROUND, PURPOSE, centre.value().toString()));
    }
}
