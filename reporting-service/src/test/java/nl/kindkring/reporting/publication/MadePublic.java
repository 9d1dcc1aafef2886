package nl.kindkring.reporting.publication;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Makes tables public in tests that are about something else. */
public final class MadePublic {

    private MadePublic() {}

    /** From now on everybody may see these tables of the municipality. */
    public static void tables(Publications publications, String municipality, String... tables) {
        decide(publications, municipality, true, tables);
    }

    /** And not any more. */
    public static void notAnyMore(Publications publications, String municipality, String... tables) {
        decide(publications, municipality, false, tables);
    }

    private static void decide(Publications publications, String municipality, boolean isPublic, String... tables) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String table : tables) {
                publications.decide(municipality, table, isPublic, "a test");
            }
        });
    }
}
