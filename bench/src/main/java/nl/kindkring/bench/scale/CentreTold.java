package nl.kindkring.bench.scale;

import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.kindkring.contracts.team.AffiliationStarted;
import nl.kindkring.contracts.team.CentreKind;
import nl.kindkring.contracts.team.CentreRegistered;
import nl.kindkring.contracts.team.TeamFormed;
import nl.kindkring.contracts.team.UnitKind;

/** Tells the services of a centre and who works there, as team-service does. */
final class CentreTold {

    private final Town town;

    CentreTold(Town town) {
        this.town = town;
    }

    /** Of one centre; returns when both services know. */
    void of(Staff staff) throws Exception {
        tell(staff);
        await(staff);
    }

    /** Does not wait. */
    void tell(Staff staff) {
        var team = town.team();
        team.publish(staff.centre().toString(), CentreRegistered.TYPE, 1,
                new CentreRegistered(staff.centre(), UUID.randomUUID(), CentreKind.PRIMARY_SCHOOL, "GM0268", "WK026801"));
        team.publish(staff.team().toString(), TeamFormed.TYPE, 1, new TeamFormed(staff.team(), staff.centre()));
        belongs(staff.teacher(), UnitKind.CENTRE, staff.centre(), "teacher");
        belongs(staff.nurse(), UnitKind.CENTRE, staff.centre(), "youth-nurse");
        belongs(staff.coordinator(), UnitKind.ORGANISATION, staff.provider(), "care-coordinator");
        belongs(staff.chair(), UnitKind.TEAM, staff.team(), "team-chair");
        belongs(staff.observer(), UnitKind.ORGANISATION, staff.otherProvider(), "care-coordinator");
    }

    /** Somebody works somewhere. */
    void belongs(UUID person, UnitKind kind, UUID unit, String role) {
        var id = UUID.randomUUID();
        town.team().publish(id.toString(), AffiliationStarted.TYPE, 1, new AffiliationStarted(id, person.toString(), kind, unit, role, null, null));
    }

    /** Waits until both services let the teacher of a centre in. */
    void await(Staff staff) throws Exception {
        var teacher = town.token(staff.teacher().toString(), "teacher");
        long until = System.nanoTime() + 120_000_000_000L;
        while (true) {
            try {
                town.signal().send("GET", "/v1/signals/counts?centreId=" + staff.centre(), teacher, "");
                town.consent().send("GET", "/v1/children?centreId=" + staff.centre() + "&limit=1", teacher, "");
                return;
            } catch (IllegalStateException notYet) {
                if (System.nanoTime() > until) {
                    throw notYet;
                }
                LockSupport.parkNanos(50_000_000);
            }
        }
    }
}
