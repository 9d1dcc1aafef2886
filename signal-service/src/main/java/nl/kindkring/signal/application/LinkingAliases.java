package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.audit.DenialLog;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.signal.domain.Allowance;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.persistence.AliasLinks;
import nl.kindkring.signal.projection.WorkList;
import nl.kindkring.signal.projection.WorkListEntry;

/** The parents agreed that one coordinator knows which child an alias is (N9): for that coordinator alone. Nothing of it is an event. */
@ApplicationScoped
public class LinkingAliases {

    private final WorkList signals;
    private final AliasLinks links;
    private final Allowances allowances;
    private final ChildDisclosures disclosures;
    private final DenialLog denials;
    private final Caller caller;

    LinkingAliases(WorkList signals, AliasLinks links, Allowances allowances, ChildDisclosures disclosures, DenialLog denials, Caller caller) {
        this.signals = signals;
        this.links = links;
        this.allowances = allowances;
        this.disclosures = disclosures;
        this.denials = denials;
        this.caller = caller;
    }

    /** Links; 403 {@code no-permit} without IDENTIFY for that coordinator, 409 {@code not-an-alias} for a signal about anything else. */
    public void link(SignalId alias, ChildId child, PersonId coordinator) {
        WorkListEntry entry = signals.entry(alias).orElseThrow(() -> new ProblemException(404, "not-found"));
        if (entry.alias == null) {
            throw new ProblemException(409, "not-an-alias");
        }
        if (!(allowances.toIdentifyAtAll(child, coordinator) instanceof Allowance.Granted(var _, String ground))) {
            throw new ProblemException(403, "no-permit");
        }
        disclosures.alias(child, ground, new CentreId(entry.centreId));
        links.keep(child, alias, coordinator);
    }

    /** What the caller may know of a child: 404 and a denial row without a permit that holds now, or where nothing was linked. */
    public List<WorkListEntry> aliasesOf(ChildId child) {
        var coordinator = new PersonId(caller.id());
        if (allowances.toIdentifyAtAll(child, coordinator) instanceof Allowance.Granted(var _, String ground)) {
            var found = links.aliasesOf(child, coordinator).stream().flatMap(alias -> signals.entry(alias).stream()).toList();
            found.forEach(entry -> disclosures.alias(child, ground, new CentreId(entry.centreId)));
            if (!found.isEmpty()) {
                return found;
            }
        }
        denials.record("POST /alias-link-searches", child.value().toString(), "not-linked");
        throw new ProblemException(404, "not-found");
    }
}
