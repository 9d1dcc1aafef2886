package nl.kindkring.consent.retention;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.contracts.ErasureConfirmed;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.referral.ReferralClosed;
import nl.kindkring.contracts.referral.ReferralDeclined;
import nl.kindkring.contracts.referral.ReferralSent;
import nl.kindkring.contracts.referral.ReferralWithdrawn;
import nl.kindkring.contracts.signal.AbsenceAlerted;
import nl.kindkring.contracts.signal.AbsenceEnded;
import nl.kindkring.contracts.signal.OutcomeRecorded;
import nl.kindkring.contracts.signal.SignalCorrected;
import nl.kindkring.contracts.signal.SignalRegistered;
import nl.kindkring.contracts.signal.TalkRecorded;
import nl.kindkring.contracts.team.CaseClosed;
import nl.kindkring.contracts.team.CaseOpened;
import nl.kindkring.platform.projection.IncomingEvent;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of a child's dossier. Noticing, talking and counting absence is no help; all else about a child is, also what a later version
 * publishes and this one does not know: kept too long can be made good, destroyed too early cannot.
 *
 * @param item a signal, a case, a referral or an alert of absence
 * @param open whether it is open after this; null where the event does not say
 */
record DossierChange(UUID child, UUID item, boolean help, @Nullable Boolean open, Instant at) {

    private static final Set<String> NO_HELP = Set.of(SignalRegistered.TYPE, SignalCorrected.TYPE, TalkRecorded.TYPE, OutcomeRecorded.TYPE,
            AbsenceAlerted.TYPE, AbsenceEnded.TYPE);
    private static final Set<String> OPENS = Set.of(CaseOpened.TYPE, ReferralSent.TYPE, AbsenceAlerted.TYPE);
    private static final Set<String> CLOSES = Set.of(CaseClosed.TYPE, ReferralClosed.TYPE, ReferralDeclined.TYPE, ReferralWithdrawn.TYPE, AbsenceEnded.TYPE);

    /** Empty for what is about no child, or about its erasure. */
    static Optional<DossierChange> of(IncomingEvent event) {
        JsonNode child = event.data().path("childId");
        if (!child.isTextual() || event.type().equals(ErasureConfirmed.TYPE)) {
            return Optional.empty();
        }
        return Optional.of(new DossierChange(UUID.fromString(child.textValue()), item(event), !NO_HELP.contains(event.type()), open(event), event.time()));
    }

    /** A signal is never open in this sense: that nobody wrote its outcome down keeps no file. */
    private static @Nullable Boolean open(IncomingEvent event) {
        if (OPENS.contains(event.type())) {
            return true;
        }
        return CLOSES.contains(event.type()) || (event.topic().equals(Topics.SIGNAL.name())) ? Boolean.FALSE : null;
    }

    /** A file of absence can have several alerts, each of which ends by itself. */
    private static UUID item(IncomingEvent event) {
        String kind = event.type().equals(AbsenceAlerted.TYPE) || event.type().equals(AbsenceEnded.TYPE)
                ? event.data().required("kind").asText() : "";
        return kind.isEmpty() ? stream(event) : UUID.nameUUIDFromBytes((event.subject() + "|" + kind).getBytes(StandardCharsets.UTF_8));
    }

    private static UUID stream(IncomingEvent event) {
        return UUID.nameUUIDFromBytes(event.key().getBytes(StandardCharsets.UTF_8));
    }
}
