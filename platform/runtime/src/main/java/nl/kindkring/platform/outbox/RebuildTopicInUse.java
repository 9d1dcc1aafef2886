package nl.kindkring.platform.outbox;

/** The rebuild topic is not empty: half of an earlier republication cannot be told from a whole one. Take another name. */
public final class RebuildTopicInUse extends RuntimeException {

    private static final long serialVersionUID = 1;

    RebuildTopicInUse(String topic) {
        super(topic);
    }
}
