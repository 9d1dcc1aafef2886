package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.SignalCommand.ShareWithTeam;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.TeamId;
import nl.kindkring.signal.domain.Allowance;
import nl.kindkring.signal.projection.KnownCentres;
import org.jspecify.annotations.Nullable;

/** The centre brings its team in: after the talk with the parents (I7) and with their permit (Jeugdwet 7.3.11). */
@ApplicationScoped
public class SharingWithTheTeam {

    private final SignalCommandHandler handler;
    private final KnownCentres centres;
    private final Allowances permits;

    SharingWithTheTeam(SignalCommandHandler handler, KnownCentres centres, Allowances permits) {
        this.handler = handler;
        this.centres = centres;
        this.permits = permits;
    }

    /**
     * Shares the signal; gives the new version.
     *
     * @throws nl.kindkring.platform.replica.ReplicaStale 503 when consent-service was silent for too long: nobody knows
     *     then whether the parents withdrew
     */
    public int share(SignalId id, @Nullable String ifMatch, TeamId team) {
        return handler.followUp(id, ifMatch, file -> {
            Optional<ChildId> child = file.known().registered().subject().child();
            return new ShareWithTeam(team, centres.centreOf(team),
                    child.map(about -> permits.toDiscuss(about, id, team))
                            .orElseGet(() -> new Allowance.Denied("NO_CHILD")));
        });
    }
}
