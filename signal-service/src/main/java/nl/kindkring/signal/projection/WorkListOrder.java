package nl.kindkring.signal.projection;

/**
 * In which order a list is read; the signal's id decides between equals, so that a page neither repeats nor skips.
 *
 * @param key       by what
 * @param ascending from low to high, or from early to late
 */
public record WorkListOrder(Key key, boolean ascending) {

    /** By what a list is sorted: column and type in {@code signal_work_list}. */
    public enum Key {

        /** QUESTION to ACUTE. */
        URGENCY("urgency_rank", "smallint"),
        /** The moment of registering. */
        REGISTERED_ON("registered_at", "timestamptz"),
        /** The last day for a response in time. */
        DUE_ON("due_on", "date"),
        /** The day on which anything last happened but words. */
        LAST_ON("last_on", "date");

        private final String column;
        private final String type;

        Key(String column, String type) {
            this.column = column;
            this.type = type;
        }

        /** The value by which a row has its place, as text. */
        public String value(WorkListEntry row) {
            return switch (this) {
                case URGENCY -> Short.toString(row.urgencyRank);
                case REGISTERED_ON -> row.registeredAt.toString();
                case DUE_ON -> row.dueOn.toString();
                case LAST_ON -> row.lastOn.toString();
            };
        }
    }

    String beyond(String row) {
        return "(%1$s.%2$s, %1$s.signal_id) %3$s (cast(:at as %4$s), cast(:id as uuid))".formatted(row, key.column, ascending ? ">" : "<", key.type);
    }

    String by(String row) {
        String direction = ascending ? "asc" : "desc";
        return "%1$s.%2$s %3$s, %1$s.signal_id %3$s".formatted(row, key.column, direction);
    }
}
