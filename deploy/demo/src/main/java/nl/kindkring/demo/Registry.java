package nl.kindkring.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Registers the children of a centre with those who hold authority; names are made up from a short list. */
final class Registry {

    private static final List<String> GIVEN = List.of("Noor", "Sem", "Yara", "Daan", "Mila", "Levi", "Sara", "Finn", "Amira", "Bram", "Fenna", "Jayden");
    private static final List<String> FAMILY = List.of("de Vries", "Jansen", "Yilmaz", "Bakker", "Hoekstra", "El Amrani", "Visser", "Smit", "Dijkstra");

    private final Options options;
    private final Api api;
    private final Accounts accounts;
    private final Chance chance;
    private final Played played;

    Registry(Options options, Api api, Accounts accounts, Chance chance, Played played) {
        this.options = options;
        this.api = api;
        this.accounts = accounts;
        this.chance = chance;
        this.played = played;
    }

    /** Registers so many children over the centres; the share that gets a signal this year has parents with accounts. */
    List<Child> register(Town town, List<Centre> centres, int count, Work work) {
        List<Callable<Child>> jobs = new ArrayList<>();
        List<Person> parents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Centre centre = centres.get(i % centres.size());
            int age = chance.between(centre.youngest(), centre.oldest() - 1);
            LocalDate born = options.firstDay().minusYears(age).minusDays(chance.between(7, 364));
            // every child with help had a signal, and so had as many without
            boolean raised = chance.percent(2 * town.youthHelp());
            List<Person> holders = new ArrayList<>();
            for (int h = chance.percent(85) ? 2 : 1; h > 0; h--) {
                holders.add(new Person(chance.id(), "ouder-%s-%d-%d".formatted(town.name().toLowerCase(), i, h), "parent"));
            }
            if (raised) {
                parents.addAll(holders);
            }
            String givenName = chance.of(GIVEN);
            String familyName = chance.of(FAMILY);
            jobs.add(() -> one(centre, givenName, familyName, born, holders, raised));
        }
        accounts.create(parents);
        return work.all(jobs);
    }

    private Child one(Centre centre, String givenName, String familyName, LocalDate born, List<Person> holders, boolean raised) {
        JsonNode made = api.postWhenKnown(options.at("consent", "/children"), accounts.token(centre.worker()), Map.of(
                "givenName", givenName, "familyName", familyName, "dateOfBirth", born.toString(), "municipality", centre.town().code(),
                "district", centre.district(), "centreId", centre.id(),
                "holders", holders.stream().map(holder -> Map.of("name", "Ouder " + familyName, "accountId", holder.id(), "relation", "PARENT",
                        "authorityBasis", "AUTHORITY_REGISTER")).toList()));
        played.count(centre.town(), Played.What.CHILDREN);
        return new Child(UUID.fromString(made.required("id").textValue()), centre, born, raised ? holders : List.of());
    }
}
