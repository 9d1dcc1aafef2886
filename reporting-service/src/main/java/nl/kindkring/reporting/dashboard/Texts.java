package nl.kindkring.reporting.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around every page and on those with figures, in Dutch; the English ones stand in {@code messages/text_en.properties}. */
@MessageBundle(value = "text", locale = "nl")
public interface Texts {

    @Message("Kindkring in cijfers")
    String product();

    @Message("Naar de inhoud")
    String skip();

    @Message("Gemeenten")
    String municipalities();

    @Message("Grotere gebieden")
    String largerAreas();

    @Message("Soort gebied")
    String level();

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

    @Message("Downloaden: CSV")
    String downloadCsv();

    @Message("Spreadsheet (ODS)")
    String downloadOds();

    @Message("JSON")
    String downloadJson();

    @Message("Kinderen (afgerond)")
    String children();

    @Message("Kindcentra (afgerond)")
    String centres();

    @Message("Downloaden: CSV van deze periode")
    String downloadSums();

    @Message("niet getoond")
    String withheld();

    @Message("Er is nog niets vrijgegeven. Een periode wordt een dag na afloop vrijgegeven.")
    String nothingYet();

    @Message("Verloop per week")
    String course();

    @Message("De tabel hieronder bevat dezelfde cijfers.")
    String courseNote();

    @Message("Grijze banden: niet getoond.")
    String gapNote();

    @Message("Grijze banden: niet getoond, of alleen bekend hoeveel het er ten minste zijn.")
    String gapNoteSummed();

    @Message("ten minste {count}")
    String atLeast(long count);

    @Message("({shown} van {municipalities} gemeenten)")
    String inMunicipalities(int shown, int municipalities);

    @Message("Dit gebied is niet apart vrijgegeven: een cijfer met ± is opgeteld uit vrijgegeven cijfers van kleinere gebieden, en ligt hoogstens zoveel van de telling. "
            + "«Ten minste» staat waar van een gemeente niets getoond wordt.")
    String summedNote();

    @Message("Waar de lijn ophoudt en zonder grijze band verder gaat, is ertussen niets vrijgegeven.")
    String interrupted();

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

    @Message("Elk cijfer is apart afgerond op een veelvoud van {step}. Optellen geeft daarom niet precies het totaal.")
    String rounded(int step);

    @Message("Elk cijfer is apart afgerond; op welk veelvoud, staat bij de cijfers. Optellen geeft daarom niet precies het totaal.")
    String aboutRounded();

    @Message("Grafiek van {theme} per week in {area}")
    String chartTitle(String theme, String area);

    @Message("Terug naar {area}")
    String back(String area);

    @Message("Wat er met de cijfers is gedaan")
    String aboutTitle();

    @Message("Een cijfer telt verschillende kinderen. Een kind met drie signalen over taal telt bij taal één keer.")
    String aboutCount();

    @Message("Kinderen van wie de ouders bezwaar maakten tegen statistiek tellen niet mee. Veiligheid thuis en de meldcode komen nergens voor.")
    String aboutLeftOut();

    @Message("Provincies en Nederland worden opgeteld uit wat van gemeenten en samenwerkingsverbanden is vrijgegeven, tenzij ze zelf zijn vrijgegeven. Zo verraadt het geheel niets dat een gemeente niet toont.")
    String aboutSummed();

    @Message("Wat is vrijgegeven verandert niet meer. Een verbetering verschijnt als een nieuwe, genummerde vrijgave.")
    String aboutImmutable();

    @Message("Gemeente")
    String municipality();

    @Message("Per 1.000 kinderen (bereik)")
    String rate();

    @Message("Het bereik is wat afronding en toeval openlaten. Gebieden waarvan het bereik overlapt, hoeven niet te verschillen.")
    String rateNote();

    @Message("Kinderen zijn de inwoners van 0 tot en met 14 jaar.")
    String rateOf();

    @Message("Hun aantal: {source}.")
    String rateSource(String source);

    @Message("Van {count} gemeenten is deze tabel hier niet te zien: zij hebben haar niet openbaar gemaakt.")
    String notPublicAreas(int count);

    @Message("Van {count} gebieden is deze tabel hier niet te zien: niet al hun gemeenten hebben haar openbaar gemaakt.")
    String notPublicLarger(int count);

    @Message("De gemeente heeft deze cijfers niet openbaar gemaakt.")
    String notPublic();

    @Message("Niet alle gemeenten van {area} hebben deze cijfers openbaar gemaakt.")
    String notPublicInside(String area);

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

    @Message("Ligt in")
    String liesIn();

    @Message("Hoger dan verwacht")
    String found();

    @Message("Waar een vrijgegeven cijfer van dit gebied hoger was dan zijn eerdere cijfers verklaren. Waardoor het komt, zegt het cijfer niet; gezocht wordt er pas na anderhalf jaar.")
    String foundIntro();

    @Message("Gemeenten van {area}: {theme}")
    String municipalitiesOf(String area, String theme);

    @Message("Vergelijk de gemeenten van {area}")
    String toMunicipalities(String area);

    @Message("{area} als geheel: {count} kinderen.")
    String wholeArea(String area, long count);

    @Message("{area} als geheel: ten minste {count} kinderen, opgeteld uit vrijgegeven cijfers over {shown} van {municipalities} gemeenten.")
    String wholeAtLeast(String area, long count, int shown, int municipalities);

    @Message("{area} als geheel: {count} kinderen, hoogstens {off} meer of minder; opgeteld uit vrijgegeven cijfers.")
    String wholeSummed(String area, long count, long off);

    @Message("{area} als geheel: niet getoond.")
    String wholeWithheld(String area);

    @Message("Verloop in de tijd van één cijfer uit deze tabel")
    String toCourse();

    @Message("Terug naar de tabel")
    String backToTable();

    @Message("{title}: {cell}")
    String cellTitle(String title, String cell);

    @Message("Grafiek van {title}: {cell}, {area}")
    String cellChart(String title, String cell, String area);

    @Message("Terug naar het overzicht")
    String backToOverview();

    @Message("«niet getoond» betekent niet nul: het cijfer is te klein, of zou andere cijfers verraden.")
    String withheldNote();

    @Message("gecorrigeerd")
    String corrected();

    @Message("«gecorrigeerd»: genoeg kinderen werden later bekend om het eerste cijfer te vervangen; dat blijft na te lezen.")
    String correctedNote();

    @Message("Donkerder is meer.")
    String shadeNote();

    @Message("Schuif de tabel opzij voor alle kolommen.")
    String sideways();

    @Message("Leeg: niets vrijgegeven.")
    String emptyNote();

    @Message("Wat iedereen ziet, koos de gemeente. Na aanmelden ziet u meer, als uw werk dat vraagt. De bescherming van kinderen is voor iedereen gelijk.")
    String aboutPublic();

    @Message("Hoofdmenu")
    String mainMenu();

    @Message("Kinderen met een signaal over {theme}, {period}")
    String caption(String theme, String period);

    @Message("{title} – {area}, {period}")
    String tableOf(String title, String area, String period);
}
