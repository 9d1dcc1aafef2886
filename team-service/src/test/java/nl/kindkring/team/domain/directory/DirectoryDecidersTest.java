package nl.kindkring.team.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.team.domain.Decision;
import nl.kindkring.team.domain.directory.TeamCommand.AtCentre;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In the directory")
class DirectoryDecidersTest {

    private static final OrganisationId BOARD = new OrganisationId(UUID.randomUUID());
    private static final CentreId CENTRE = new CentreId(UUID.randomUUID());
    private static final TeamId TEAM = new TeamId(UUID.randomUUID());
    private static final AffiliationId BELONGING = new AffiliationId(UUID.randomUUID());
    private static final PersonId PERSON = new PersonId("nour");
    private static final Location VELSEN = new Location("GM0453", "WK045301");
    private static final Membership SUPPORTER = new Membership("youth-supporter", Optional.of("SOCIAL_WORK"), Optional.of(Sector.YOUTH_HELP));
    private static final Affiliation.Active ACTIVE = new Affiliation.Active(BELONGING, PERSON, new Unit.OfTeam(TEAM));

    @Test
    @DisplayName("an organisation is registered once (K12)")
    void organisation() {
        var register = new OrganisationCommand.Register(BOARD, "Socius", OrganisationKind.YOUTH_HELP);
        var registered = new OrganisationEvent.Registered(BOARD, "Socius", OrganisationKind.YOUTH_HELP);
        assertThat(OrganisationDecider.decide(register, OrganisationDecider.initial())).isEqualTo(Decision.accepted(registered));
        Organisation there = OrganisationDecider.evolve(OrganisationDecider.initial(), registered);
        assertThat(OrganisationDecider.decide(register, there)).isEqualTo(Decision.refused(DirectoryRejection.ALREADY_REGISTERED));
        assertThatIllegalStateException().isThrownBy(() -> OrganisationDecider.evolve(there, registered));
    }

    @Test
    @DisplayName("a centre belongs to a known organisation")
    void centre() {
        assertThat(CentreDecider.decide(register(true), CentreDecider.initial()))
                .isEqualTo(Decision.accepted(new CentreEvent.Registered(CENTRE, BOARD, "De Zeester", CentreKind.CHILDCARE, VELSEN)));
        assertThat(CentreDecider.decide(register(false), CentreDecider.initial()))
                .isEqualTo(Decision.refused(DirectoryRejection.ORGANISATION_UNKNOWN));
        assertThat(CentreDecider.decide(register(true), new Centre.Registered(CENTRE, BOARD, CentreKind.CHILDCARE, VELSEN)))
                .isEqualTo(Decision.refused(DirectoryRejection.ALREADY_REGISTERED));
    }

    @Test
    @DisplayName("a district lies in the municipality of its centre")
    void location() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Location("GM0453", "WK008001"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Location("Velsen", "WK045301"));
    }

    @Test
    @DisplayName("a district code may end with letters, where CBS ran out of digits")
    void lettersInDistrict() {
        assertThat(new Location("GM0363", "WK0363AA").district()).isEqualTo("WK0363AA");
        assertThatIllegalArgumentException().isThrownBy(() -> new Location("GM0363", "WK0363aa"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Location("GM0363", "WK0080AA"));
    }

    @Test
    @DisplayName("a centre has one team (L7, I4)")
    void team() {
        assertThat(TeamDecider.decide(form(AtCentre.FREE), TeamDecider.initial()))
                .isEqualTo(Decision.accepted(new TeamEvent.Formed(TEAM, CENTRE, "Circle")));
        assertThat(TeamDecider.decide(form(AtCentre.HAS_TEAM), TeamDecider.initial())).isEqualTo(Decision.refused(DirectoryRejection.CENTRE_HAS_TEAM));
        assertThat(TeamDecider.decide(form(AtCentre.UNKNOWN), TeamDecider.initial())).isEqualTo(Decision.refused(DirectoryRejection.CENTRE_UNKNOWN));
    }

    @Test
    @DisplayName("a person joins a known unit, in one role once, and leaves it once (K8)")
    void affiliation() {
        Unit team = new Unit.OfTeam(TEAM);
        assertThat(decide(start(team, true, false, SUPPORTER), new Affiliation.None()))
                .isEqualTo(Decision.accepted(new AffiliationEvent.Started(BELONGING, PERSON, team, SUPPORTER)));
        assertThat(decide(start(team, false, false, SUPPORTER), new Affiliation.None())).isEqualTo(Decision.refused(DirectoryRejection.UNIT_UNKNOWN));
        assertThat(decide(start(team, true, true, SUPPORTER), new Affiliation.None())).isEqualTo(Decision.refused(DirectoryRejection.ALREADY_AFFILIATED));
        assertThat(decide(new AffiliationCommand.End(), ACTIVE))
                .isEqualTo(Decision.accepted(new AffiliationEvent.Ended(BELONGING, PERSON, team)));
        Affiliation ended = AffiliationDecider.evolve(ACTIVE, new AffiliationEvent.Ended(BELONGING, PERSON, team));
        assertThat(decide(new AffiliationCommand.End(), ended)).isEqualTo(Decision.refused(DirectoryRejection.NOT_AFFILIATED));
        assertThat(decide(start(team, true, false, SUPPORTER), ended)).isEqualTo(Decision.refused(DirectoryRejection.ALREADY_REGISTERED));
        assertThatIllegalStateException()
                .isThrownBy(() -> AffiliationDecider.evolve(ended, new AffiliationEvent.Ended(BELONGING, PERSON, team)));
    }

    @Test
    @DisplayName("sectors that nobody represents are vacant (L7)")
    void vacant() {
        assertThat(Sector.vacant(List.of())).isEqualTo(EnumSet.allOf(Sector.class)).hasSize(6);
        assertThat(Sector.vacant(EnumSet.allOf(Sector.class))).isEmpty();
        assertThat(Sector.vacant(List.of(Sector.YOUTH_HELP, Sector.YOUTH_HELP))).hasSize(5).doesNotContain(Sector.YOUTH_HELP);
    }

    private static CentreCommand register(boolean organisationKnown) {
        return new CentreCommand.Register(CENTRE, BOARD, organisationKnown, "De Zeester", CentreKind.CHILDCARE, VELSEN);
    }

    private static TeamCommand form(AtCentre atCentre) {
        return new TeamCommand.Form(TEAM, CENTRE, atCentre, "Circle");
    }

    private static AffiliationCommand start(Unit unit, boolean known, boolean already, Membership membership) {
        return new AffiliationCommand.Start(BELONGING, PERSON, unit, known, already, membership);
    }

    private static Decision<AffiliationEvent, DirectoryRejection> decide(AffiliationCommand command, Affiliation state) {
        return AffiliationDecider.decide(command, state);
    }
}
