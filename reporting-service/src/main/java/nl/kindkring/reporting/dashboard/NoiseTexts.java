package nl.kindkring.reporting.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What explains figures that have noise, in Dutch; the English ones stand in {@code messages/noise_en.properties}. */
@MessageBundle(value = "noise", locale = "nl")
public interface NoiseTexts {

    @Message("Bij deze cijfers is toeval opgeteld")
    String title();

    @Message("Bij elk cijfer is een toevallig getal opgeteld of afgetrokken, ook bij nul: van de 100 cijfers liggen er 95 hoogstens {off} van de telling af. Verschillen die niet veel groter zijn zeggen niets, en delen tellen niet op tot het geheel. Een uitkomst onder nul staat er als 0.")
    String added(int off);

    @Message("Dat begrenst wat iemand over één kind te weten kan komen, ook wie alles van alle andere kinderen al weet. Daarom wordt hier niets weggelaten en niets afgerond.")
    String protects();

    @Message("Een kind telt in hoogstens {most} vakken mee; in welke, wees het toeval aan als het er meer waren.")
    String cells(int most);

    @Message("Een kind telt in hoogstens één vak mee; in welk, wees het toeval aan als het er meer waren.")
    String oneCell();

    @Message("Niet alle cijfers hierboven hebben toeval: die van andere perioden zijn afgerond op een veelvoud van {step}, en kleine zijn niet getoond.")
    String mixed(int step);

    @Message("Kinderen (met toeval)")
    String children();

    @Message("Bij enkele grove tabellen is in plaats daarvan bij elk cijfer toeval opgeteld, en wordt niets weggelaten of afgerond. Bij zo’n tabel staat dat erbij, met hoeveel het scheelt.")
    String about();
}
