package nl.kindkring.reporting.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on the pages, in Dutch; the English ones stand in {@code messages/text_en.properties}. */
@MessageBundle(value = "text", locale = "nl")
public interface Texts {

    @Message("Kindkring in cijfers")
    String product();

    @Message("Naar de inhoud")
    String skip();

    @Message("Gemeenten")
    String municipalities();

    @Message("Uitleg")
    String about();

    @Message("English")
    String otherLanguage();

    @Message("Kinderen met een signaal: {theme}")
    String childrenWithSignal(String theme);

    @Message("Thema")
    String theme();

    @Message("Periode")
    String period();

    @Message("Toon")
    String show();

    @Message("Samenwerkingsverbanden")
    String partnerships();

    @Message("Gebied")
    String area();

    @Message("Downloaden: CSV")
    String downloadCsv();

    @Message("Spreadsheet (ODS)")
    String downloadOds();

    @Message("JSON")
    String downloadJson();

    @Message("Kinderen (afgerond)")
    String children();

    @Message("niet getoond")
    String withheld();

    @Message("Er is nog niets vrijgegeven. Een week wordt een dag na afloop vrijgegeven.")
    String nothingYet();

    @Message("Verloop per week")
    String course();

    @Message("Grijze banden: niet getoond. De tabel hieronder bevat dezelfde cijfers.")
    String courseNote();

    @Message("Cijfers bij de grafiek")
    String behindChart();

    @Message("Thema en leeftijd, {period}")
    String heat(String period);

    @Message("Alle tabellen")
    String tables();

    @Message("Waarom zie ik ergens geen cijfer?")
    String whyWithheld();

    @Message("Bij weinig kinderen, weinig instellingen of als een cijfer uit andere cijfers te herleiden zou zijn, staat er «niet getoond». Dat betekent niet nul.")
    String whyWithheldAnswer();

    @Message("Elk cijfer is afgerond op een veelvoud van 5. Optellen geeft daarom niet precies het totaal.")
    String rounded();

    @Message("Grafiek van {theme} per week in {area}")
    String chartTitle(String theme, String area);

    @Message("Aantal")
    String count();

    @Message("Terug naar {area}")
    String back(String area);

    @Message("Wat er met de cijfers is gedaan")
    String aboutTitle();

    @Message("Een cijfer telt verschillende kinderen. Een kind met drie signalen over taal telt bij taal één keer.")
    String aboutCount();

    @Message("Kinderen van wie de ouders bezwaar maakten tegen statistiek tellen niet mee. Veiligheid thuis en de meldcode komen nergens voor.")
    String aboutLeftOut();

    @Message("Wat is vrijgegeven verandert niet meer. Een verbetering verschijnt als een nieuwe, genummerde vrijgave.")
    String aboutImmutable();

    @Message("Samenwerkingsverband")
    String partnership();

    @Message("Gemeente")
    String municipality();

    @Message("Per 1.000 kinderen (bereik)")
    String rate();

    @Message("Het bereik is wat afronding en toeval openlaten. Gebieden waarvan het bereik overlapt, hoeven niet te verschillen.")
    String rateNote();

    @Message("Van {count} gebieden is deze tabel hier niet te zien: de gemeente heeft haar niet openbaar gemaakt.")
    String notPublicAreas(int count);

    @Message("De gemeente heeft deze cijfers niet openbaar gemaakt.")
    String notPublic();

    @Message("Mensen van gemeenten, jeugdondersteuning en samenwerkingsverbanden zien ze na aanmelden.")
    String signInForMore();

    @Message("Aanmelden")
    String signIn();

    @Message("Afmelden")
    String signOut();

    @Message("Wijken")
    String districts();

    @Message("Wijk")
    String district();

    @Message("Wijken van {area}: {theme}")
    String districtsOf(String area, String theme);

    @Message("Vergelijk de wijken van {area}")
    String toDistricts(String area);

    @Message("Deel")
    String part();

    @Message("Structurele signalen")
    String structuralSignals();

    @Message("Wat structureel speelt, aan wie het is verstuurd en hoe ver zij zijn. Anoniem: over geen enkel kind.")
    String structuralIntro();

    @Message("Er zijn geen structurele signalen die u mag zien.")
    String noStructural();

    @Message("Aan")
    String addressees();

    @Message("Stand")
    String status();

    @Message("Sinds")
    String since();

    @Message("Gewijzigd")
    String changed();

    @Message("Alle structurele signalen")
    String allStructural();

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

    @Message("Openbaar maken")
    String publish();

    @Message("Wat iedereen mag zien")
    String publishTitle();

    @Message("Kies welke tabellen van uw gemeente iedereen mag zien, zonder aanmelden: hier, in de API en als bestand. Zonder keuze is niets openbaar.")
    String publishIntro();

    @Message("Openbaar worden alle vrijgegeven cijfers van de tabel, ook eerdere. Wat iemand al heeft gezien of opgehaald, haalt u er niet mee terug.")
    String publishNote();

    @Message("De bescherming tegen herleidbaarheid is voor iedereen gelijk. Tabellen die de catalogus alleen voor gemeenten of samenwerkingsverbanden maakte, staan hier niet bij.")
    String publishLimits();

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

    @Message("Terug naar het overzicht")
    String backToOverview();

    @Message("«niet getoond» betekent niet nul: het cijfer is te klein, of zou andere cijfers verraden.")
    String withheldNote();

    @Message("gecorrigeerd")
    String corrected();

    @Message("«gecorrigeerd»: genoeg kinderen werden later bekend om het eerste cijfer te vervangen; dat blijft na te lezen.")
    String correctedNote();

    @Message("Donkerder is meer kinderen. Leeg: niets vrijgegeven.")
    String shadeNote();

    @Message("Wat iedereen ziet, koos de gemeente. Na aanmelden ziet u meer, als uw werk dat vraagt. De bescherming van kinderen is voor iedereen gelijk.")
    String aboutPublic();

    @Message("Hoofdmenu")
    String mainMenu();

    @Message("Kinderen met een signaal over {theme}, {period}")
    String caption(String theme, String period);

    @Message("{title} – {area}, {period}")
    String tableOf(String title, String area, String period);
}
