package nl.kindkring.referral.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.kindkring.platform.audit.DenialLog;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.referral.domain.HelpReport;
import nl.kindkring.referral.domain.TeamId;
import nl.kindkring.referral.projection.ReferralWorkList;

/** A team looks back on its own work: how soon, how light and how near its cases were helped. Names no child, so nothing is disclosed. */
@ApplicationScoped
public class ReportingHelp {

    private final ReferralWorkList workList;
    private final OwnUnits own;
    private final DenialLog denials;

    ReportingHelp(ReferralWorkList workList, OwnUnits own, DenialLog denials) {
        this.workList = workList;
        this.own = own;
        this.denials = denials;
    }

    /** Of help that started from the first to the last of these days. A team of others answers as one that does not exist. */
    public HelpReport of(TeamId team, LocalDate from, LocalDate until) {
        if (!own.teams().contains(team.value())) {
            denials.record("GET /help-reports", team.value().toString(), "NotOwnTeam");
            throw new ProblemException(404, "not-found");
        }
        return HelpReport.of(workList.started(team, from, until));
    }
}
