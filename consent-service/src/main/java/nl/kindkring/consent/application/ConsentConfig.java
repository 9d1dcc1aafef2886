package nl.kindkring.consent.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.Records;
import nl.kindkring.consent.domain.consent.Purpose;
import nl.kindkring.consent.domain.family.AgreementPolicy;

/** Everything about this service that an operator or a municipality chooses. */
@ConfigMapping(prefix = "kindkring.consent")
public interface ConsentConfig {

    /** Per CBS municipality code and purpose how many holders of authority must agree; ALL where nothing is chosen. */
    Map<String, Map<Purpose, AgreementPolicy>> policy();

    /** How often consents are looked for that a birthday, an expiry or a change of authority has changed. */
    @WithDefault("10s")
    Duration reconsiderEvery();

    /** How often children are looked for who have reached another age band. */
    @WithDefault("1h")
    Duration ageBandsEvery();

    /** How long before the last day of a consent its family is told that it is near. */
    @WithDefault("P30D")
    Period remindBefore();

    /** How often consents are looked for whose last day is near. */
    @WithDefault("1h")
    Duration remindEvery();

    /** How long before its last day it is said that the term of a request is near. */
    @WithDefault("P7D")
    Period remindOfTermBefore();

    /** How long a ground other than consent may be invoked for, at most. */
    @WithDefault("P28D")
    Period groundLongest();

    /** How often requests for destruction are looked for that are due. */
    @WithDefault("1h")
    Duration destroyEvery();

    /** How often records are looked for that cannot be found yet by what they have in common with others. */
    @WithDefault("1h")
    Duration printEvery();

    /** What is kept outside the database, so that who changes the database cannot change it too. */
    Outside outside();

    /**
     * Where a family's portal reaches the services that hold more of its file, by name ({@code signal-service}); said in an export. Where nothing is
     * said the export names the path alone.
     */
    Map<String, String> elsewhere();

    /** How erasures are followed. */
    Erasure erasure();

    /** See {@link #erasure()}. */
    interface Erasure {

        /** Which services must confirm an erasure; application.properties names all that keep anything by the id of a child. */
        List<String> services();

        /** After how long silence about an erasure is reported. */
        @WithDefault("24h")
        Duration overdueAfter();
    }

    /** See {@link #outside()}. */
    interface Outside {

        /** Folder for the anchors of the disclosure log and the ledger of erasures; best on other storage, written by this service only. */
        @WithDefault("outside-the-database")
        String folder();

        /** How often the heads of the disclosure log are written down there. */
        @WithDefault("60s")
        Duration anchorEvery();

        /** How often erasures are looked for that are not in the file there yet. */
        @WithDefault("30s")
        Duration ledgerEvery();
    }

    /** The policy for a child and a purpose: its municipality's; of united records, which may be of two municipalities, everybody's yes. */
    default AgreementPolicy policyOf(Child.Registered child, Purpose purpose) {
        return child.records() instanceof Records.Single
                ? policy().getOrDefault(child.residence().municipality(), Map.of()).getOrDefault(purpose, AgreementPolicy.ALL) : AgreementPolicy.ALL;
    }
}
