package nl.kindkring.consent.domain.view;

/** Why a file is withheld from somebody who decides for the child (Jeugdwet 7.3.15, fourth paragraph). */
public enum WithholdingReason {
    /** Showing it would endanger the child. */
    SAFETY_OF_CHILD,
    /** The child told something in confidence, and trust in help would be lost. */
    CONFIDENCE_OF_CHILD,
    /** It would harm the privacy of somebody else (Jeugdwet 7.3.10). */
    PRIVACY_OF_OTHER
}
