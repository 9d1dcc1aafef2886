package nl.kindkring.signal.domain;

import static nl.kindkring.signal.domain.Examples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import nl.kindkring.signal.domain.AdviceCommand.AnswerAdvice;
import nl.kindkring.signal.domain.AdviceEvent.AdviceGiven;
import nl.kindkring.signal.domain.SignalDecision.Accepted;

/** Whoever answers an advice, in whatever order and however often. */
class AdvicePropertiesTest {

    private static final SealedWords WORDS = new SealedWords("sealed");

    record Said(Optional<PersonId> by, AdviceAnswer answer) {}

    @Property(tries = 2_000)
    @Tag("N15")
    void anAdviceIsEndorsedOnlyWhileNobodyOfThemDeclinesByItsLatestAnswer(@ForAll("said") List<Said> said) {
        SignalFile file = SignalFile.of(List.of(registered(), new AdviceGiven(SIGNAL, Optional.of(CHILD), AdviceDeciderTest.ADVICE, Addressee.PARENTS,
                Optional.empty(), WORDS, TODAY)));
        Map<Optional<PersonId>, AdviceAnswer> latest = new HashMap<>();
        for (Said one : said) {
            var decision = SignalDecider.decide(new AnswerAdvice(AdviceDeciderTest.ADVICE, one.answer(), TODAY, Optional.of(WORDS), one.by(), TODAY), file);
            for (SignalEvent event : ((Accepted) decision).events()) {
                file = file.after(event);
            }
            latest.put(one.by(), one.answer());
            Advice advice = file.advices().get(AdviceDeciderTest.ADVICE);
            assertThat(advice.endorsed()).isEqualTo(!latest.containsValue(AdviceAnswer.DECLINED));
            assertThat(advice.answers()).hasSameSizeAs(latest.keySet());
            assertThat(file.onlyUnendorsedAdvice()).isEqualTo(latest.containsValue(AdviceAnswer.DECLINED));
        }
    }

    @Provide
    Arbitrary<List<Said>> said() {
        Arbitrary<Optional<PersonId>> voices = Arbitraries.of(Optional.empty(), Optional.of(new PersonId("mother")), Optional.of(new PersonId("father")),
                Optional.of(new PersonId("youth")));
        return Combinators.combine(voices, Arbitraries.of(AdviceAnswer.class)).as(Said::new).list().ofMinSize(1).ofMaxSize(12);
    }
}
