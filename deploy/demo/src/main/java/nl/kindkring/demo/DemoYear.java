package nl.kindkring.demo;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Plays a school year and prints what was played and released. */
public final class DemoYear {

    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");
    /** Weeks of the school year in which centres go through all their groups: most signals are raised then. */
    private static final List<Integer> OBSERVATION_WEEKS = List.of(6, 24, 36);

    private final Options options;
    private final Api api = new Api();
    private final Accounts accounts;
    private final Chance chance;
    private final Played played = new Played();
    private final Clocks clocks;

    private DemoYear(Options options) {
        this.options = options;
        this.accounts = new Accounts(options.keycloak());
        this.chance = new Chance(options.seed());
        this.clocks = new Clocks(options, api, accounts);
    }

    /** Options: {@code --children=8000 --seed=1 --weeks=46}. */
    public static void main(String[] args) {
        Options options;
        try {
            options = Options.parse(args, System.getenv("KINDKRING_PORT_BASE"));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        try {
            new DemoYear(options).play();
        } catch (Refusal | UncheckedIOException e) {
            System.err.println("The demo year stopped: " + e.getMessage());
            System.err.println("What was played stays; ./kindkring stop, ./kindkring reset and ./kindkring start begin anew. The logs are in .local/log.");
            System.exit(1);
        }
    }

    private void play() {
        Instant began = Instant.now();
        if (!api.get(options.at("team", "/organisations?limit=1"), accounts.token("operator")).required("items").isEmpty()) {
            System.err.println("There is something in this system already; the demo year begins with an empty one: ./kindkring reset");
            System.exit(2);
        }
        var inhabitants = new Inhabitants(api, options, accounts);
        inhabitants.misfit().ifPresent(System.out::println);
        try (Work work = new Work()) {
            clocks.set(morning(options.firstDay().minusDays(3)));
            TreeMap<LocalDate, List<Strand>> diary = prepare(work);
            live(diary, work);
            clocks.release();
            release("the last periods");
        }
        new Report(options, played).print(api.requests.sum(), began);
        System.out.printf("Per 1,000 (made-up) children:  %s%n", options.at("reporting", "/dashboard"));
        inhabitants.misfit().ifPresent(System.out::println);
    }

    private TreeMap<LocalDate, List<Strand>> prepare(Work work) {
        TreeMap<LocalDate, List<Strand>> diary = new TreeMap<>();
        Directory directory = new Directory(options, api, accounts, chance);
        Registry registry = new Registry(options, api, accounts, chance, played);
        Scene scene = new Scene(options, api, accounts, played);
        Person privacyOfficer = directory.privacyOfficer();
        for (Town town : Town.ALL) {
            List<Provider> providers = directory.providers(town);
            Person coordinator = directory.coordinator(town);
            List<Centre> centres = directory.centres(town, coordinator, work);
            List<Child> children = registry.register(town, centres, town.childrenOf(options.children()), work);
            System.out.printf("%-12s %3d centres, %5d children registered%n", town.name(), centres.size(), children.size());
            for (Child child : children) {
                if (!child.parents().isEmpty()) {
                    enter(diary, new Story(scene, chance, child, providers, firstDayOfStory()));
                    enter(diary, FamilyYear.of(scene, chance, child, privacyOfficer));
                }
            }
            for (Centre centre : centres) {
                enter(diary, CentreYear.of(scene, chance, centre, coordinator,
                        children.stream().filter(child -> child.centre().equals(centre)).toList()));
            }
        }
        return diary;
    }

    private static void enter(TreeMap<LocalDate, List<Strand>> diary, Strand strand) {
        LocalDate due = strand.due();
        if (due != null) {
            diary.computeIfAbsent(weekday(due), day -> new ArrayList<>()).add(strand);
        }
    }

    private LocalDate firstDayOfStory() {
        int weeks = (int) ChronoUnit.WEEKS.between(options.firstDay(), options.lastDay()) + 1;
        List<Integer> rounds = OBSERVATION_WEEKS.stream().filter(week -> week < weeks).toList();
        int week = !rounds.isEmpty() && chance.percent(75) ? chance.of(rounds) : chance.between(0, weeks - 1);
        return options.firstDay().plusWeeks(week).plusDays(chance.between(0, 4));
    }

    private void live(TreeMap<LocalDate, List<Strand>> diary, Work work) {
        int month = 0;
        while (!diary.isEmpty()) {
            var day = diary.pollFirstEntry();
            LocalDate today = day.getKey();
            if (today.isAfter(options.lastDay())) {
                break; // what is still under way goes on after the summer
            }
            clocks.set(morning(today));
            work.all(day.getValue().stream().<Callable<Void>>map(strand -> () -> {
                strand.play(today);
                return null;
            }).toList());
            day.getValue().forEach(strand -> enter(diary, strand));
            if (today.getMonthValue() != month) {
                month = today.getMonthValue();
                release("until " + today);
            }
        }
    }

    private void release(String what) {
        int releases = new Releasing(api, options, accounts).untilNothingIsDue();
        System.out.printf("%-20s %6d signals, %5d consents given, %4d cases, %4d referrals, help started for %4d; %4d releases%n", what,
                played.of(Played.What.SIGNALS), played.of(Played.What.GIVEN), played.of(Played.What.CASES), played.of(Played.What.REFERRALS),
                played.of(Played.What.STARTED), releases);
    }

    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(DUTCH).toInstant();
    }
}
