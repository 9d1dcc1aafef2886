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
}
