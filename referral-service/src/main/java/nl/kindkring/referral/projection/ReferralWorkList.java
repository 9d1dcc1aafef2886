package nl.kindkring.referral.projection;

import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.referral.domain.CaseId;
import nl.kindkring.referral.domain.HelpStart;
import nl.kindkring.referral.domain.Level;
import nl.kindkring.referral.domain.Referral;
import nl.kindkring.referral.domain.ReferralEvent;
import nl.kindkring.referral.domain.ReferralId;
import nl.kindkring.referral.domain.ReferralStatus;
import nl.kindkring.referral.domain.TeamId;

/** The work lists of all teams and providers. A row is written in the transaction that stored the events, so a list is never behind. */
@ApplicationScoped
public class ReferralWorkList {

    private final EntityManager database;

    ReferralWorkList(EntityManager database) {
        this.database = database;
    }

    /** The row of a referral; empty when there is no such referral. */
    public Optional<ReferralEntry> entry(ReferralId id) {
        return Optional.ofNullable(database.find(ReferralEntry.class, id.value()));
    }

    /** One page, newest first. */
    public List<ReferralEntry> page(WorkListQuery query, int limit) {
        var parameters = Parameters.with("teams", query.teams()).and("providers", query.providers());
        query.status().ifPresent(wanted -> parameters.and("status", wanted.name()));
        query.after().ifPresent(place -> parameters.and("at", place.sentAt()).and("id", place.referralId()));
        return ReferralEntry.<ReferralEntry>find("(teamId in :teams or providerId in :providers)"
                + (query.status().isPresent() ? " and status = :status" : "")
                + (query.after().isPresent() ? " and (sentAt, referralId) < (:at, :id)" : "")
                + " order by sentAt desc, referralId desc", parameters).page(Page.ofSize(limit)).list();
    }

    /** The help that started for cases of this team on a day from the first to the last of these. */
    public List<HelpStart> started(TeamId team, LocalDate from, LocalDate until) {
        List<ReferralEntry> started = ReferralEntry.list("teamId = ?1 and startedOn between ?2 and ?3", team.value(), from, until);
        Map<UUID, List<ReferralEntry>> asked = ReferralEntry.<ReferralEntry>list("teamId = ?1 and caseId in ?2", team.value(),
                started.stream().map(row -> row.caseId).collect(Collectors.toSet())).stream().collect(Collectors.groupingBy(row -> row.caseId));
        return started.stream()
                .map(row -> new HelpStart(new CaseId(row.caseId), Objects.requireNonNull(row.startedOn), Objects.requireNonNull(row.daysToHelp),
                        links(row, Objects.requireNonNull(asked.get(row.caseId))), Level.valueOf(row.level), nl.kindkring.referral.domain.Place.valueOf(Objects.requireNonNull(row.startedPlace))))
                .toList();
    }

    /** Whoever was asked later is no link of the chain to this help. */
    private static int links(ReferralEntry started, List<ReferralEntry> ofTheCase) {
        return (int) ofTheCase.stream().filter(row -> !row.sentAt.isAfter(started.sentAt)).count();
    }

    /** Adds a referral that was just sent. @param at when, by the service's clock */
    public void add(Referral.Known referral, int version, Instant at) {
        ReferralEvent.Sent sent = referral.sent();
        var row = new ReferralEntry();
        row.referralId = sent.id().value();
        row.caseId = sent.request().caseId().value();
        row.teamId = sent.team().value();
        row.providerId = sent.request().provider().value();
        row.level = sent.request().level().name();
        row.sentOn = sent.sentOn();
        row.sentAt = at.truncatedTo(ChronoUnit.MICROS);
        standing(row, referral, version);
        database.persist(row);
    }

    /** Brings the row of a referral to where the referral stands now. */
    public void update(Referral.Known referral, int version) {
        standing(database.find(ReferralEntry.class, referral.sent().id().value()), referral, version);
    }

    private static void standing(ReferralEntry row, Referral.Known referral, int version) {
        row.version = version;
        row.status = ReferralStatus.of(referral).name();
        if (referral instanceof Referral.HandedOver help) {
            row.startedOn = help.start().startedOn();
            row.startedPlace = help.start().place().name();
            row.daysToHelp = help.start().daysToHelp();
        }
    }

    /** The place of a row in the list. */
    public record Place(Instant sentAt, UUID referralId) {}
}
