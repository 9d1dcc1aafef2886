package nl.kindkring.consent.domain.view;

/** Why a command about who may look is refused. */
public enum FileViewRejection {
    UNKNOWN_HOLDER,
    /** Only a child that decides alone says who may look along. */
    NOT_YOURS_TO_SAY
}
