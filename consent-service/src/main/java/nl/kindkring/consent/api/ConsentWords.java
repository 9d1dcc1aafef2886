package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kindkring.consent.application.ConsentOverview;
import nl.kindkring.consent.domain.consent.Consent;
import nl.kindkring.consent.domain.consent.ConsentStatus;
import nl.kindkring.consent.domain.consent.Terms;
import nl.kindkring.consent.domain.family.Answer;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.text.ConsentTexts;
import nl.kindkring.platform.codelist.Code;
import nl.kindkring.platform.codelist.CodeLists;
import nl.kindkring.platform.problem.Language;
import org.jspecify.annotations.Nullable;

/** Puts a consent into words that a parent understands; the sentences are the labels of code list {@code consent-status}. */
@ApplicationScoped
class ConsentWords {

    static final String STATUS = "consent-status";

    private final CodeLists codes;
    private final ConsentTexts texts;

    ConsentWords(CodeLists codes, ConsentTexts texts) {
        this.codes = codes;
        this.texts = texts;
    }

    /** For the family: with who said what. */
    ConsentResponse forFamily(ConsentOverview consent, @Nullable String acceptLanguage) {
        return of(consent, acceptLanguage, Stream.concat(
                answers(consent.consent()).entrySet().stream().map(entry -> said(entry.getKey(), entry.getValue().name())),
                consent.status().waitingOn().stream().map(party -> said(party, "WAITING"))).toList());
    }

    /** For professionals: how it stands, not who said what. */
    ConsentResponse forStaff(ConsentOverview consent, @Nullable String acceptLanguage) {
        return of(consent, acceptLanguage, null);
    }

    /** The sentence of a state. */
    String sentence(ConsentStatus.Code status, @Nullable String acceptLanguage) {
        return text(STATUS, status.name(), acceptLanguage);
    }

    /** The label of a code in the language asked for. */
    String text(String list, String code, @Nullable String acceptLanguage) {
        Code found = codes.get(list).find(code).orElseThrow();
        return Language.of(acceptLanguage) == Language.NL ? found.nl() : found.en();
    }

    private ConsentResponse of(ConsentOverview consent, @Nullable String acceptLanguage, @Nullable List<ConsentResponse.Said> answers) {
        Terms terms = consent.terms();
        return new ConsentResponse(consent.id().value(), terms.child().value(), terms.purpose().name(), terms.recipient().kind().name(),
                terms.recipient().id(), terms.scope().stream().sorted().toList(), terms.expiresOn(), terms.text().version(),
                terms.text().language(), texts.find(terms.text().version(), terms.purpose(), terms.text().language())
                        .map(text -> text.title() + "\n\n" + text.text()).orElse(null), consent.askedAt(), consent.status().code().name(),
                sentence(consent.status().code(), acceptLanguage),
                consent.consent() instanceof Consent.InForce(_, _, var permit, _) ? permit.validUntil() : null, answers,
                consent.status().waitingOn().size());
    }

    private static Map<Party, Answer> answers(Consent consent) {
        return switch (consent) {
            case Consent.NotAsked _ -> Map.of();
            case Consent.Open open -> open.answers();
            case Consent.Closed closed -> closed.answers();
        };
    }

    private static ConsentResponse.Said said(Party party, String answer) {
        return switch (party) {
            case Party.Youth _ -> new ConsentResponse.Said("YOUTH", null, answer);
            case Party.Holder(var id) -> new ConsentResponse.Said("HOLDER", id.value(), answer);
        };
    }
}
