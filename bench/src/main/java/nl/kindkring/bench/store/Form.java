package nl.kindkring.bench.store;

/** In which form the limit runs the store's statement: each takes one more thing away, so that the differences tell what each costs. */
public enum Form {
    /** Committed by itself: one round trip. */
    ALONE("same statement", "insert into outbox (position) select position from appended"),
    /** With the begin and commit that a transaction of several statements has. */
    BLOCK("same statement in begin … commit", ALONE.end),
    /** As {@link #BLOCK}, without the row for the relay: what a store that publishes nothing would do. */
    BLOCK_WITHOUT_OUTBOX("event alone in begin … commit, no outbox", "select position from appended");

    /** What stands in the table. */
    final String words;
    /** What follows the insert of the event. */
    final String end;

    Form(String words, String end) {
        this.words = words;
        this.end = end;
    }

    boolean block() {
        return this != ALONE;
    }
}
