package nl.kindkring.reporting.structural.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.kindkring.platform.codelist.CodeFrom;
import nl.kindkring.platform.words.NamesConfirmed;
import nl.kindkring.platform.words.Worded;
import nl.kindkring.platform.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies that belong to a structural signal. */
final class StructuralRequests {

    private static final String EXAMPLE = "Op de helft van de centra vallen meer kinderen op met spraak en taal dan een jaar geleden. Ouders wachten twaalf weken op logopedie.";

    private StructuralRequests() {}

    /** What is structurally going on. @param theme not D4 @param language of the text */
    @NamesConfirmed
    @Schema(name = "BeginStructuralSignal")
    record BeginRequest(@NotNull @CodeFrom("municipality") @Schema(examples = "GM0268") @Nullable String municipality,
            @NotNull @CodeFrom("theme") @Schema(examples = "C1") @Nullable String theme,
            @NotNull @Words @Anonymous @Size(min = 1, max = Words.LONGEST) @Schema(examples = EXAMPLE) @Nullable String text,
            @NotNull @CodeFrom("text-language") @Schema(examples = "NL") @Nullable String language,
            @Nullable @Schema(description = "What looks like a name was looked at and has to stand there") Boolean confirmedWords) implements Worded {

        @Override
        public Map<String, @Nullable String> written() {
            return Collections.singletonMap("text", text);
        }
    }

    /** The text, anew. */
    @NamesConfirmed
    @Schema(name = "WriteStructuralSignal")
    record WriteRequest(@NotNull @Words @Anonymous @Size(min = 1, max = Words.LONGEST) @Schema(examples = EXAMPLE) @Nullable String text,
            @NotNull @CodeFrom("text-language") @Schema(examples = "NL") @Nullable String language, @Nullable Boolean confirmedWords) implements Worded {

        @Override
        public Map<String, @Nullable String> written() {
            return Collections.singletonMap("text", text);
        }
    }

    /** Why nothing is made of a proposal. */
    @Schema(name = "DeclineProposal")
    record DeclineRequest(@NotNull @CodeFrom("proposal-decline-reason") @Schema(examples = "KNOWN_CAUSE") @Nullable String reason) {}

    /** To whom it goes. */
    @Schema(name = "SendStructuralSignal")
    record SendRequest(@NotNull @Size(min = 1, max = 3) @Schema(examples = "[\"CHILDCARE\",\"EDUCATION\",\"MUNICIPALITY\"]")
            @Nullable List<@NotNull @CodeFrom("structural-addressee") String> addressees) {}

    /** A policy answer. @param measureFrom the day from which the measure works; left out when there is none */
    @NamesConfirmed
    @Schema(name = "AnswerStructuralSignal")
    record AnswerRequest(@NotNull @Words @Anonymous @Size(min = 1, max = Words.LONGEST)
            @Schema(examples = "Vanaf het nieuwe schooljaar staat op elk centrum een dagdeel een logopedist op de groep.") @Nullable String text,
            @NotNull @CodeFrom("text-language") @Schema(examples = "NL") @Nullable String language,
            @Schema(examples = "2026-08-31") @Nullable LocalDate measureFrom, @Nullable Boolean confirmedWords) implements Worded {

        @Override
        public Map<String, @Nullable String> written() {
            return Collections.singletonMap("text", text);
        }
    }
}
