package nl.kindkring.platform.permit;

/** Yes with the permit that says so, or no with the reason. A replica that is not fresh gives neither: it throws. */
public sealed interface PermitAnswer {

    /** No permit for this purpose and recipient was ever heard of, or it was ended. */
    String NO_PERMIT = "NO_PERMIT";
    /** There is one, but its last instant has passed. */
    String EXPIRED = "EXPIRED";
    /** There is one that holds, but not for the item asked for. */
    String OUT_OF_SCOPE = "OUT_OF_SCOPE";
    /** The subject was erased. */
    String ERASED = "ERASED";

    /** @param permit a permit that matches; its ground belongs in the audit row */
    record Granted(Permit permit) implements PermitAnswer {
    }

    /** @param reasonCode one of the constants of {@link PermitAnswer} */
    record Denied(String reasonCode) implements PermitAnswer {
    }
}
