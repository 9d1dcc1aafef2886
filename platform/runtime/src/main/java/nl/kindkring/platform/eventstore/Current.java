package nl.kindkring.platform.eventstore;

/**
 * What a stream came to.
 *
 * @param state after all its events
 * @param version of the last event, 0 when nothing is stored
 * @param <S> type of the state
 */
public record Current<S>(S state, int version) {

    /** Whether anything is stored. */
    public boolean exists() {
        return version > 0;
    }
}
