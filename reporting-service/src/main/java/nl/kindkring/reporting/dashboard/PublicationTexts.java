package nl.kindkring.reporting.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on the page where an analyst chooses what everybody sees, in Dutch; the English ones stand in {@code messages/publication_en.properties}. */
@MessageBundle(value = "publication", locale = "nl")
public interface PublicationTexts {

    @Message("Openbaar maken")
    String menu();

    @Message("Wat iedereen mag zien")
    String title();

    @Message("Kies welke tabellen van uw gemeente iedereen mag zien, zonder aanmelden: hier, in de API en als bestand. Zonder keuze is niets openbaar.")
    String intro();

    @Message("Openbaar worden alle vrijgegeven cijfers van de tabel, ook eerdere. Wat iemand al heeft gezien of opgehaald, haalt u er niet mee terug.")
    String note();

    @Message("De bescherming tegen herleidbaarheid is voor iedereen gelijk. Tabellen die de catalogus alleen voor gemeenten of samenwerkingsverbanden maakte, staan hier niet bij.")
    String limits();

    @Message("Cijfers van een samenwerkingsverband, een provincie of het land worden pas openbaar als alle gemeenten erin dezelfde tabel openbaar maakten, ook gemeenten die er eerder bij hoorden.")
    String larger();

    @Message("Uw account hoort bij geen gemeente. Vraag uw beheerder om uw organisatie aan de gemeente te koppelen.")
    String noMunicipality();

    @Message("Tabellen van {name}")
    String tablesOf(String name);

    @Message("openbaar sinds {day}")
    String publicSince(String day);

    @Message("niet openbaar")
    String isNotPublic();

    @Message("Opslaan")
    String save();

    @Message("Uw keuze is opgeslagen en geldt vanaf nu.")
    String saved();
}
