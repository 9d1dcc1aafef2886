package nl.kindkring.consent.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kindkring.consent.domain.consent.Purpose;

/**
 * The catalogue of texts, from {@code consent-texts/<version>.json}. A version is never edited once it was shown: people agreed to exactly
 * these words. Other words are a new file, named here; an older version stays, because consents refer to it.
 */
@Singleton
public class ConsentTexts {

    /** From old to new; the last is the one to show. */
    private static final List<String> VERSIONS = List.of("2025-1", "2026-1");
    private static final List<String> LANGUAGES = List.of("nl", "en");

    private final List<ConsentText> texts = new ArrayList<>();

    /** Reads all versions; a version that lacks a purpose or a language keeps the service from starting. */
    ConsentTexts(ObjectMapper mapper) {
        VERSIONS.forEach(version -> read(version, mapper));
    }

    /** The text of that version, purpose and language, if there is one. */
    public Optional<ConsentText> find(String version, Purpose purpose, String language) {
        return texts.stream().filter(text -> text.version().equals(version) && text.purpose() == purpose && text.language().equals(language))
                .findFirst();
    }

    /** Every text in that language, newest version first and in the order of the purposes. */
    public List<ConsentText> all(String language) {
        return VERSIONS.reversed().stream().flatMap(version -> texts.stream()
                .filter(text -> text.version().equals(version) && text.language().equals(language))).toList();
    }

    /** The version to show to somebody who is asked today. */
    public String newest() {
        return VERSIONS.getLast();
    }

    private void read(String version, ObjectMapper mapper) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream("consent-texts/" + version + ".json")) {
            JsonNode json = mapper.readTree(file);
            for (Purpose purpose : Purpose.values()) {
                LANGUAGES.forEach(language -> texts.add(text(json, version, purpose, language)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the texts of version " + version + " cannot be read", e);
        }
    }

    private static ConsentText text(JsonNode json, String version, Purpose purpose, String language) {
        JsonNode own = json.required("texts").required(purpose.name()).required(language);
        return new ConsentText(version, LocalDate.parse(json.required("validFrom").textValue()), purpose, language,
                own.required("title").textValue(), own.required("text").textValue() + "\n\n" + json.required("always").required(language).textValue());
    }
}
