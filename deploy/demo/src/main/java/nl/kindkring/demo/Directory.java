package nl.kindkring.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Sets up who works where: organisations, centres, teams and affiliations, as the operator does. */
final class Directory {

    /** Children to a centre, roughly; never fewer than four centres, so that figures can be protected and shown. */
    private static final int CHILDREN_A_CENTRE = 80;

    private final Options options;
    private final Api api;
    private final Accounts accounts;
    private final Chance chance;

    Directory(Options options, Api api, Accounts accounts, Chance chance) {
        this.options = options;
        this.api = api;
        this.accounts = accounts;
        this.chance = chance;
    }

    /** Providers of a municipality. */
    List<Provider> providers(Town town) {
        List<Provider> providers = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            Person staff = new Person(chance.id(), "aanbieder-%s-%d".formatted(town.name().toLowerCase(), i), "provider-staff");
            accounts.create(List.of(staff));
            UUID organisation = create("/organisations", Map.of("name", "Jeugdhulp %s %d".formatted(town.name(), i), "kind", "YOUTH_HELP"));
            affiliate(staff, "ORGANISATION", organisation, "YOUTH_HELP");
            providers.add(new Provider(organisation, staff));
        }
        return providers;
    }

    /** The care coordinator of a municipality, who serves all its centres. */
    Person coordinator(Town town) {
        var coordinator = new Person(chance.id(), "zorgcoordinator-" + town.name().toLowerCase(), "care-coordinator");
        accounts.create(List.of(coordinator));
        return coordinator;
    }

    /** The privacy officer of all municipalities together. */
    Person privacyOfficer() {
        var officer = new Person(chance.id(), "functionaris-gegevensbescherming", "privacy-officer");
        accounts.create(List.of(officer));
        return officer;
    }

    /** Centres of a municipality, each with its team. */
    List<Centre> centres(Town town, Person coordinator, Work work) {
        int count = Math.max(4, town.childrenOf(options.children()) / CHILDREN_A_CENTRE);
        List<Callable<Centre>> jobs = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            boolean childcare = i % 2 == 0;
            String name = "%s-%d".formatted(town.name().toLowerCase(), i);
            Person worker = new Person(chance.id(), (childcare ? "pm-" : "leerkracht-") + name, childcare ? "childcare-worker" : "teacher");
            Person supporter = new Person(chance.id(), "ib-" + name, "support-coordinator");
            Person chair = new Person(chance.id(), "voorzitter-" + name, "team-chair");
            String district = chance.of(town.districts());
            accounts.create(List.of(worker, supporter, chair));
            jobs.add(() -> centre(town, name, childcare, district, worker, supporter, chair, coordinator));
        }
        return work.all(jobs);
    }

    private Centre centre(Town town, String name, boolean childcare, String district, Person worker, Person supporter, Person chair,
                          Person coordinator) {
        UUID organisation = create("/organisations",
                Map.of("name", (childcare ? "Opvang " : "Stichting ") + name, "kind", childcare ? "CHILDCARE" : "EDUCATION"));
        String kind = childcare ? "CHILDCARE" : "PRIMARY_SCHOOL";
        UUID centre = create("/centres", Map.of("organisationId", organisation, "name", name, "kind", kind,
                "municipality", town.code(), "district", district));
        UUID team = create("/teams", Map.of("centreId", centre, "name", "Team " + name));
        String sector = childcare ? "CHILDCARE" : "PRIMARY_EDUCATION";
        affiliate(worker, "CENTRE", centre, sector);
        affiliate(worker, "TEAM", team, sector);
        affiliate(supporter, "CENTRE", centre, sector);
        affiliate(coordinator, "CENTRE", centre, "GGD");
        affiliate(chair, "CENTRE", centre, sector);
        affiliate(chair, "TEAM", team, sector);
        return new Centre(town, centre, team, district, kind, childcare ? 0 : 4, childcare ? 4 : 11, worker, supporter, chair);
    }

    private void affiliate(Person person, String unitKind, UUID unit, String sector) {
        Map<String, Object> body = new HashMap<>(Map.of("personId", person.id(), "unitKind", unitKind, "unitId", unit, "role", person.role()));
        if (unitKind.equals("TEAM")) {
            body.put("sector", sector); // only a member of a team represents a sector
        }
        api.postWhenKnown(options.at("team", "/affiliations"), accounts.token("operator"), body);
    }

    private UUID create(String path, Map<String, Object> body) {
        JsonNode made = api.postWhenKnown(options.at("team", path), accounts.token("operator"), body);
        return UUID.fromString(made.required("id").textValue());
    }
}
