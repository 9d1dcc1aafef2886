package nl.kindkring.consent.domain.retention;

/** Why a file is destroyed without anybody asking for it. */
public enum RetentionGround {
    /** The last change of the dossier of help is longer ago than it has to be kept (Jeugdwet 7.3.8, third paragraph). */
    HELP_DOSSIER_TERM,
    /** No help followed, and the child left longer ago than bare signals are kept (GDPR 5(1)e). */
    BARE_SIGNALS_TERM
}
