package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.kindkring.signal.application.OpenedFile.Advised;
import nl.kindkring.signal.application.OpenedFile.Answer;
import nl.kindkring.signal.application.OpenedFile.Asked;
import nl.kindkring.signal.application.OpenedFile.Called;
import nl.kindkring.signal.application.OpenedFile.Discussed;
import nl.kindkring.signal.application.OpenedFile.Observed;
import nl.kindkring.signal.application.OpenedFile.Solved;
import nl.kindkring.signal.application.OpenedFile.Worked;
import nl.kindkring.signal.domain.Advice;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.ConsultEvent.ConsultAsked;
import nl.kindkring.signal.domain.Observation;
import nl.kindkring.signal.domain.SealedWords;
import nl.kindkring.signal.domain.SignalEvent;
import nl.kindkring.signal.domain.SignalEvent.TalkRecorded;
import nl.kindkring.signal.domain.SignalFile;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.SocialWork;
import nl.kindkring.signal.domain.SocialWorkCallEvent.SocialWorkerCalled;
import nl.kindkring.signal.persistence.SignalWords;
import nl.kindkring.signal.persistence.WordsField;

/** Opens the words around a signal, for somebody who may read it and after that was logged, or for the own family. */
@ApplicationScoped
public class OpeningFiles {

    private final SignalWords words;

    OpeningFiles(SignalWords words) {
        this.words = words;
    }

    /** All words around a signal; who calls decides which of them are shown. */
    public OpenedFile open(SignalFile file) {
        var reader = new Reader(file.known().registered().signal(), file.known().registered().subject().child());
        return new OpenedFile(file.observations().values().stream().map(reader::observed).toList(),
                file.advices().values().stream().map(reader::advised).toList(), file.socialWork().map(reader::worked),
                file.call().map(reader::called), file.consults().asked().stream().map(reader::asked).toList());
    }

    /** The talks with the parents, oldest first. */
    public List<OpenedFile.Talk> talks(SignalId signal, Optional<ChildId> child, List<SignalEvent> events) {
        var reader = new Reader(signal, child);
        return events.stream().filter(TalkRecorded.class::isInstance).map(TalkRecorded.class::cast).map(reader::talk).toList();
    }

    /** Reads under the keys of one signal. */
    private final class Reader {

        private final SignalId signal;
        private final Optional<ChildId> child;

        Reader(SignalId signal, Optional<ChildId> child) {
            this.signal = signal;
            this.child = child;
        }

        OpenedFile.Talk talk(TalkRecorded talk) {
            return new OpenedFile.Talk(talk.talkedOn(), talk.parentsView(), opened(talk.note(), WordsField.TALK_NOTE));
        }

        Observed observed(Observation observation) {
            return new Observed(observation, opened(observation.report(), WordsField.REPORT), observation.discussed().stream()
                    .map(talk -> new Discussed(talk, opened(talk.note(), WordsField.DISCUSSION_NOTE))).toList());
        }

        Advised advised(Advice advice) {
            return new Advised(advice, opened(Optional.of(advice.given().words()), WordsField.ADVICE),
                    advice.answers().stream().map(one -> new Answer(one, opened(one.words(), WordsField.ANSWER))).toList());
        }

        Worked worked(SocialWork work) {
            return new Worked(work, opened(Optional.of(work.broughtIn().agreed()), WordsField.AGREED), work.solutions().stream()
                    .map(one -> new Solved(one, opened(Optional.of(one.solution()), WordsField.SOLUTION))).toList());
        }

        Called called(SocialWorkerCalled call) {
            return new Called(call, opened(call.words(), WordsField.CALL));
        }

        Asked asked(ConsultAsked question) {
            return new Asked(question.askedOn(), opened(Optional.of(question.question()), WordsField.QUESTION));
        }

        private Optional<String> opened(Optional<SealedWords> sealed, WordsField field) {
            return sealed.flatMap(text -> words.open(signal, child, field, text));
        }
    }
}
