package nl.kindkring.consent.persistence;

/** Names under which events about a child's file are stored; they outlive every rename in the code. None of them is published. */
final class FileEventType {

    static final String STATEMENT_ADDED = "statement.added";
    static final String STATEMENT_TAKEN_BACK = "statement.taken-back";
    static final String LOOKING_ALONG_ALLOWED = "file-view.looking-along-allowed";
    static final String LOOKING_ALONG_ENDED = "file-view.looking-along-ended";
    static final String WITHHELD = "file-view.withheld";
    static final String WITHHOLDING_CARRIED_OVER = "file-view.withholding-carried-over";
    static final String WITHHOLDING_ENDED = "file-view.withholding-ended";

    private FileEventType() {}
}
