package nl.kindkring.platform.eventstore;

/** The database could not do what was asked, for another reason than a conflict. Nothing was stored. */
public final class EventStoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    EventStoreFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
