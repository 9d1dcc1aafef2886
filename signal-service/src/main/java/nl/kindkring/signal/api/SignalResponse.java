package nl.kindkring.signal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kindkring.signal.application.SignalDossier;
import nl.kindkring.signal.domain.AgeBand;
import nl.kindkring.signal.domain.WhoComesIn;
import nl.kindkring.signal.domain.Outcome;
import nl.kindkring.signal.domain.Signal.Known;
import nl.kindkring.signal.domain.SignalEvent.SignalRegistered;
import nl.kindkring.signal.domain.Subject;
import nl.kindkring.signal.domain.Theme;
import nl.kindkring.signal.persistence.StoredSubjects;
import nl.kindkring.signal.projection.SignalStatus;
import org.jspecify.annotations.Nullable;

/**
 * One signal with what was written about it. All codes have Dutch and English labels under {@code /v1/code-lists}.
 *
 * @param id           of the signal
 * @param status       NOTICED, DISCUSSED, SHARED, RESTING or CLOSED
 * @param subject      whom or what it is about
 * @param questionType who is really asking
 * @param origin       where it came from
 * @param themes       one to three
 * @param urgency      how soon somebody has to look
 * @param context      where it shows
 * @param centreId     where it belongs
 * @param municipality of the centre, a CBS code
 * @param ageBand      where it is about one child
 * @param parentsView  from the latest talk
 * @param teamId       the team it was shared with
 * @param outcome      what came of it so far
 * @param registeredOn day of registering
 * @param notes        oldest first; none for a care coordinator (N9)
 * @param strengths    what goes well, oldest first (I14)
 * @param observations in the order in which they were planned
 * @param advices      in the order in which they were given
 * @param socialWork   the youth social worker, where one was brought in
 * @param socialWorkCall the family's own call for one, while none came (I9)
 * @param consults     questions to the care coordinator
 * @param mayHelp      who may come in after the parents, depending on the matter (I8): code list {@code helper}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignalResponse(
        UUID id, String status, SubjectResponse subject, String questionType, String origin, List<String> themes,
        String urgency, String context, UUID centreId, String municipality, @Nullable String ageBand,
        String parentsView, @Nullable UUID teamId, @Nullable String outcome, LocalDate registeredOn,
        List<Note> notes, List<Note> strengths, List<AroundResponse.Observation> observations, List<AroundResponse.Advice> advices,
        AroundResponse.@Nullable SocialWork socialWork, AroundResponse.@Nullable SocialWorkCall socialWorkCall, List<AroundResponse.Consult> consults, List<String> mayHelp) {

    /**
     * Something that was written.
     *
     * @param writtenAt when, UTC
     * @param writtenBy subject of the writer's token
     * @param text      absent when the child was erased
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Note(Instant writtenAt, String writtenBy, @Nullable String text) {}

    static SignalResponse of(SignalDossier dossier) {
        Known signal = dossier.signal();
        SignalRegistered first = signal.registered();
        return new SignalResponse(
                first.signal().value(), SignalStatus.of(signal).name(), subject(first.subject(), dossier),
                first.questionType().name(), first.origin().name(), first.themes().stream().map(Theme::code).toList(),
                first.urgency().name(), first.context().name(), first.centre().value(), first.municipality().code(),
                first.ageBand().map(AgeBand::code).orElse(null), SignalStatus.parentsView(signal).name(),
                SignalStatus.share(signal).map(share -> share.team().value()).orElse(null),
                SignalStatus.outcome(signal).map(Outcome::name).orElse(null), first.registeredOn(),
                notes(dossier.notes()), notes(dossier.strengths()),
                dossier.around().observations().stream().map(AroundResponse.Observation::of).toList(),
                dossier.around().advices().stream().map(AroundResponse.Advice::of).toList(),
                dossier.around().socialWork().map(AroundResponse.SocialWork::of).orElse(null),
                dossier.around().call().map(AroundResponse.SocialWorkCall::of).orElse(null),
                dossier.around().consults().stream().map(asked -> new AroundResponse.Consult(asked.askedOn(), asked.question().orElse(null))).toList(),
                WhoComesIn.fitting(first.themes(), first.urgency()).stream().map(WhoComesIn::name).toList());
    }

    private static List<Note> notes(List<SignalDossier.Note> notes) {
        return notes.stream().map(n -> new Note(n.writtenAt(), n.writtenBy(), n.text().orElse(null))).toList();
    }

    private static SubjectResponse subject(Subject subject, SignalDossier dossier) {
        return new SubjectResponse(StoredSubjects.kind(subject), subject.child().map(child -> child.value()).orElse(null),
                dossier.alias().orElse(null));
    }
}
