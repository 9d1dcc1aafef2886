package nl.kindkring.bench.scale;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.kindkring.bench.scale.Question.Kind;
import nl.kindkring.bench.scale.Question.Request;
import nl.kindkring.contracts.team.UnitKind;

/** What is asked: each list in each order, at ordinary centres, at the large one and by a nurse of twenty; and what parents look at. */
final class Questions {

    /** Centres of the nurse who has many. */
    static final int MANY = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Town town;
    private final Template template;
    private final Ids ids;
    private final int copies;
    private final UUID busyNurse = UUID.randomUUID();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Map<UUID, String> pages = new ConcurrentHashMap<>();
    private final List<Question> all = new ArrayList<>();

    /** @param copies there are, the template among them */
    Questions(Town town, Template template, Ids ids, int copies) throws Exception {
        this.town = town;
        this.template = template;
        this.ids = ids;
        this.copies = copies;
        workLists();
        parents();
        decisions();
    }

    List<Question> all() {
        return List.copyOf(all);
    }

    private void workLists() throws Exception {
        list("CENTRE", this::anyTeacher, "");
        list("MINE", this::anyTeacher, "?list=MINE");
        list("OVERDUE", this::anyTeacher, "?list=OVERDUE&sort=dueOn");
        list("AWAITING_PARENTS", this::anyTeacher, "?list=AWAITING_PARENTS");
        list("CONSULTS", this::anyTeacher, "?list=CONSULTS");
        list("by theme", this::anyTeacher, "?theme=C1");
        list("counts", this::anyTeacher, "/counts");
        for (var sort : List.of("registeredOn", "-urgency", "urgency", "dueOn", "-dueOn")) {
            list("large centre, sort=" + sort, random -> large(), "?sort=" + sort);
        }
        list("large centre, CENTRE", random -> large(), "");
        list("large centre, CENTRE, half-way", random -> large(), "?cursor=" + halfWay());
        list("large centre, MINE", random -> large(), "?list=MINE");
        list("large centre, OVERDUE", random -> large(), "?list=OVERDUE&sort=dueOn");
        list("large centre, AWAITING_PARENTS", random -> large(), "?list=AWAITING_PARENTS");
        list("large centre, by theme", random -> large(), "?theme=E2");
        list("large centre, a theme that nobody noticed", random -> large(), "?theme=D7");
        list("large centre, by theme, -urgency", random -> large(), "?theme=E2&sort=-urgency");
        list("large centre, by theme and context", random -> large(), "?theme=E2&context=HOME");
        list("large centre, by theme and status", random -> large(), "?theme=C1&status=NOTICED");
        list("large centre, closed and serious", random -> large(), "?status=CLOSED&urgency=SERIOUS");
        list("large centre, by kind of subject", random -> large(), "?subjectKind=GROUP");
        list("large centre, an origin that nobody named", random -> large(), "?origin=SPORT");
        search("large centre, all about a child", random -> "\"childId\": \"%s\"".formatted(template.children().get(random.nextInt(template.children().size()))));
        search("large centre, under an alias", random -> "\"alias\": \"%s\"".formatted(Writing.label(0, 0)));
        list("large centre, counts", random -> large(), "/counts");
        var told = new CentreTold(town);
        for (int copy = 1; copy < Math.min(copies, MANY + 1); copy++) {
            told.belongs(busyNurse, UnitKind.CENTRE, template.staff().of(ids, copy).centre(), "youth-nurse");
        }
        list("twenty centres, CENTRE", random -> nurse(), "");
        list("twenty centres, OVERDUE", random -> nurse(), "?list=OVERDUE&sort=dueOn");
        list("twenty centres, -urgency", random -> nurse(), "?sort=-urgency");
        list("twenty centres, counts", random -> nurse(), "/counts");
    }

    private void parents() {
        own("my children", "/children");
        own("my consents", "/consents");
        own("my open consents for one purpose", "/consents?open=true&purpose=REFER");
        own("who read what", "/reads");
        own("who read what, one service", "/reads?service=consent-service");
        all.add(new Question(Kind.PARENTS, "who read what, the last page", random -> parent(random, mother ->
                "/v1/my/reads?cursor=" + lastPage(mother))));
        ofChild("what was decided", "/decisions");
        ofChild("statements", "/statements");
        own("my requests", "/requests");
    }

    private void decisions() {
        all.add(new Question(Kind.DECISION, "may the team discuss this child?", random -> {
            int copy = random.nextInt(copies);
            var staff = template.staff().of(ids, copy);
            var child = ids.of(template.children().get(random.nextInt(template.children().size())), copy);
            return new Request(false, "/v1/decisions", token(staff.chair(), "team-chair"), """
                    {"childId": "%s", "purpose": "DISCUSS_IN_TEAM", "recipientKind": "TEAM", "recipientId": "%s"}""".formatted(child, staff.team()));
        }));
    }

    private void list(String name, Function<Random, String> who, String rest) {
        all.add(new Question(Kind.WORK_LIST, name, random -> new Request(true, "/v1/signals" + rest, who.apply(random))));
    }

    private void search(String name, Function<Random, String> what) {
        all.add(new Question(Kind.WORK_LIST, name, random -> new Request(true, "/v1/signal-searches", large(), "{" + what.apply(random) + "}")));
    }

    private void own(String name, String rest) {
        all.add(new Question(Kind.PARENTS, name, random -> parent(random, mother -> "/v1/my" + rest)));
    }

    private void ofChild(String name, String rest) {
        all.add(new Question(Kind.PARENTS, name, random -> {
            int copy = random.nextInt(copies);
            int family = random.nextInt(template.mothers().size());
            return new Request(false, "/v1/my/children/" + ids.of(template.children().get(family), copy) + rest,
                    token(ids.of(template.mothers().get(family), copy), "parent"));
        }));
    }

    private Request parent(Random random, Function<UUID, String> path) {
        var mother = ids.of(template.mothers().get(random.nextInt(template.mothers().size())), random.nextInt(copies));
        return new Request(false, path.apply(mother), token(mother, "parent"));
    }

    /** Before the last ten reads: the oldest are in the oldest months. */
    private String lastPage(UUID mother) {
        return pages.computeIfAbsent(mother, any -> {
            try {
                return JSON.readTree(town.consent().send("GET", "/v1/my/reads?limit=90", token(mother, "parent"), "")).required("next").asText();
            } catch (Exception e) {
                throw new IllegalStateException("no last page", e);
            }
        });
    }

    private String halfWay() throws Exception {
        var first = town.number(Town.SIGNAL, "select count(*) from signal_work_list where centre_id = '%s'".formatted(template.staff().centre())) / 2;
        String next = "";
        for (long seen = 0; seen < first; seen += 100) {
            next = JSON.readTree(town.signal().send("GET", "/v1/signals?limit=100" + (next.isEmpty() ? "" : "&cursor=" + next), large(), "")).required("next").asText();
        }
        return next;
    }

    private String anyTeacher(Random random) {
        return token(template.staff().of(ids, copies == 2 ? 1 : 1 + random.nextInt(copies - 1)).teacher(), "teacher");
    }

    private String large() {
        return token(template.staff().teacher(), "teacher");
    }

    private String nurse() {
        return token(busyNurse, "youth-nurse");
    }

    private String token(UUID person, String role) {
        return tokens.computeIfAbsent(person + role, any -> town.token(person.toString(), role));
    }
}
