package nl.kindkring.referral.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.audit.DenialLog;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.referral.domain.CaseFacts;
import nl.kindkring.referral.domain.Referral;
import nl.kindkring.referral.domain.ReferPermit;
import nl.kindkring.referral.domain.ReferralCommand.Send;
import nl.kindkring.referral.domain.ReferralId;
import nl.kindkring.referral.domain.Request;
import nl.kindkring.referral.domain.SealedWords;
import nl.kindkring.referral.projection.KnownCases;

/** A team asks a provider for help: after the talk (I7), with endorsed advice (N15) and with consent (Jeugdwet 7.3.11). */
@ApplicationScoped
public class SendingAReferral {

    private final ReferralCommandHandler handler;
    private final KnownCases cases;
    private final OwnUnits own;
    private final ReferPermits permits;
    private final ReasonWords words;
    private final ReferralDisclosures disclosures;
    private final DenialLog denials;
    private final Provenance provenance;

    SendingAReferral(ReferralCommandHandler handler, KnownCases cases, OwnUnits own, ReferPermits permits, ReasonWords words,
                     ReferralDisclosures disclosures, DenialLog denials, Provenance provenance) {
        this.handler = handler;
        this.cases = cases;
        this.own = own;
        this.permits = permits;
        this.words = words;
        this.disclosures = disclosures;
        this.denials = denials;
        this.provenance = provenance;
    }

    /** Sends the referral and gives its id. A case of a team of others, or of another child, answers as one that does not exist. */
    public ReferralId send(NewReferral asked) {
        CaseFacts facts = ownCase(asked);
        ReferPermit permit = asked.level().isCrisis() ? new ReferPermit.NotAsked() : permits.toRefer(asked.child(), asked.provider());
        Optional<SealedWords> reason = asked.reason().map(text -> words.seal(asked.child(), text));
        var id = new ReferralId(UUID.randomUUID());
        var request = new Request(asked.child(), asked.caseId(), asked.provider(), asked.level(), asked.place(), asked.themes(), reason);
        Referral.Known sent = handler.send(new Send(
                id, request, Optional.of(facts), cases.hasProvider(asked.provider()), permit, provenance.today()));
        disclosures.sent(sent.sent());
        return id;
    }

    private CaseFacts ownCase(NewReferral asked) {
        return cases.facts(asked.caseId())
                .filter(facts -> facts.child().equals(asked.child()) && own.teams().contains(facts.team().value()))
                .orElseThrow(() -> {
                    denials.record("POST ReferralResource.send", asked.caseId().value().toString(), "NotOwnCase");
                    return new ProblemException(404, "not-found");
                });
    }
}
