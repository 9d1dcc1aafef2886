package nl.kindkring.reporting;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.kindkring.contracts.Topics;
import nl.kindkring.platform.testing.OtherService;

/** The four services whose events are counted here, alive until they are closed. */
record OtherServices(OtherService consent, OtherService signal, OtherService referral, OtherService team) implements AutoCloseable {

    static OtherServices alive() {
        return new OtherServices(OtherService.aliveOn(Topics.CONSENT.name()), OtherService.aliveOn(Topics.SIGNAL.name()), OtherService.aliveOn(Topics.REFERRAL.name()),
                OtherService.aliveOn(Topics.TEAM.name()));
    }

    /** What happens in a municipality in the week that begins on that day. */
    Events events(String municipality, LocalDate monday) {
        return new Events(consent, signal, municipality, monday);
    }

    @Override
    public void close() {
        Stream.of(consent, signal, referral, team).forEach(OtherService::close);
    }
}
