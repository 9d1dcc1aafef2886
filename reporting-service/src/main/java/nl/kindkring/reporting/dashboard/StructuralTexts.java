package nl.kindkring.reporting.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on the pages of structural signals, in Dutch; the English ones stand in {@code messages/structural_en.properties}. */
@MessageBundle(value = "structural", locale = "nl")
public interface StructuralTexts {

    @Message("Structurele signalen")
    String title();

    @Message("Wat structureel speelt, aan wie het is verstuurd en hoe ver zij zijn. Anoniem: over geen enkel kind.")
    String intro();

    @Message("Er zijn geen structurele signalen die u mag zien.")
    String none();

    @Message("Aan")
    String addressees();

    @Message("Stand")
    String status();

    @Message("Sinds")
    String since();

    @Message("Gewijzigd")
    String changed();

    @Message("Alle structurele signalen")
    String all();

    @Message("Begonnen op {day}")
    String begunOn(String day);

    @Message("Verstuurd op {day}")
    String sentOn(String day);

    @Message("Nog niet verstuurd")
    String notSent();

    @Message("Aanleiding")
    String occasion();

    @Message("In {period}: {count} kinderen. Verwacht uit eerdere perioden: {expected}.")
    String occasionExpected(String period, int count, int expected);

    @Message("In {period} voor het eerst zichtbaar: {count} kinderen.")
    String occasionFirst(String period, int count);

    @Message("Wat er speelt")
    String whatIsGoingOn();

    @Message("Nog geen tekst")
    String noText();

    @Message("Wat ermee gebeurt")
    String replies();

    @Message("Antwoord")
    String answer();

    @Message("Maatregel werkt vanaf")
    String measureFrom();

    @Message("Zonder maatregel")
    String noMeasure();

    @Message("Wat daarna bleek")
    String evaluation();

    @Message("Minder kinderen dan in dezelfde tijd van het jaar ervoor: {low} tot {high} keer zoveel, vanaf {period}.")
    String fell(String low, String high, String period);

    @Message("Meer kinderen dan in dezelfde tijd van het jaar ervoor: {low} tot {high} keer zoveel, vanaf {period}.")
    String rose(String low, String high, String period);

    @Message("Geen duidelijke verandering: {low} tot {high} keer zoveel, vanaf {period}.")
    String noClearChange(String low, String high, String period);

    @Message("Dat cijfers veranderden, zegt niet waardoor.")
    String notWhy();

    @Message("Naar de cijfers van {theme} in {area}")
    String toFigures(String theme, String area);
}
