package nl.kindkring.signal.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.kindkring.signal.SignalConfig;
import nl.kindkring.signal.domain.Urgency;

/** By when somebody has to respond to a signal (L14): calendar days after the day of registering, as the operator set them. */
@ApplicationScoped
public class ResponseTargets {

    private final SignalConfig.ResponseDays days;

    ResponseTargets(SignalConfig config) {
        this.days = config.responseDays();
    }

    /** The last day on which a response is in time. */
    public LocalDate dueOn(Urgency urgency, LocalDate registeredOn) {
        return registeredOn.plusDays(switch (urgency) {
            case QUESTION -> days.question();
            case CONCERN -> days.concern();
            case SERIOUS -> days.serious();
            case ACUTE -> days.acute();
        });
    }
}
