package nl.kindkring.bench.scale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.kindkring.bench.parts.Service;

/** A child of the template, its parents, and what is asked, answered, noticed and read about it over the months. */
final class TemplateFamily {

    /** Of each child. */
    static final int CONSENTS = 10;
    /** Of each child. */
    static final int SIGNALS = 10;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> THEMES = List.of("A1", "A2", "A4", "A5", "A6", "B1", "B3", "C1", "C1", "C2", "C2", "C3", "D1", "D5", "E1", "E2");
    private static final List<String> URGENCIES = List.of("QUESTION", "QUESTION", "QUESTION", "CONCERN", "CONCERN", "SERIOUS");
    private static final List<String> CLOSING = List.of("SOLVED_AT_CENTRE", "NORMALISED", "ADVICE_SUFFICED", "SOLVED_AT_CENTRE");

    private final Town town;
    private final Staff staff;
    private final int number;
    private final int firstMonth;
    private final Random random;
    private final UUID mother = UUID.randomUUID();
    private final UUID father = UUID.randomUUID();
    private final boolean twoParents;
    private final List<UUID> signals = new ArrayList<>();
    private UUID child;
    private int asked;
    private int labels;

    /** @param months of the template; a family comes in the first half of them */
    TemplateFamily(Town town, Staff staff, int number, int months) {
        this.town = town;
        this.staff = staff;
        this.number = number;
        this.random = new Random(number);
        this.firstMonth = number % Math.max(1, months / 2);
        this.twoParents = number % 5 != 0;
    }

    UUID child() {
        return child;
    }

    UUID mother() {
        return mother;
    }

    boolean hasChild() {
        return child != null;
    }

    /** What happens in a month. @param last whether everything that has not happened yet happens now */
    void live(int month, boolean last, LocalDate today) throws Exception {
        if (month < firstMonth) {
            return;
        }
        if (child == null) {
            child = made(town.consent(), "/v1/children", teacher(), registration(today));
            if (number % 2 == 0) {
                post(town.consent(), "/v1/my/children/" + child + "/statements", parent(mother), Map.of("audience", "FILE", "words", "Wij lezen elke avond voor."));
                post(town.consent(), "/v1/my/children/" + child + "/statements", parent(mother), Map.of("audience", "PRIVATE", "words", "Dit is voor mijzelf."));
            }
        }
        for (int i = 0; asked < CONSENTS && (last || i < 1); i++) {
            ask(asked++, today);
        }
        for (int i = 0; signals.size() < SIGNALS && (last || i < 1); i++) {
            notice(today);
        }
        town.consent().send("GET", "/v1/children/" + child, teacher(), "");
        town.signal().send("GET", "/v1/signals/" + signals.get(random.nextInt(signals.size())), teacher(), "");
    }

    private void ask(int which, LocalDate today) throws Exception {
        var body = new HashMap<String, Object>(List.<Map<String, Object>>of(
                of("DISCUSS_IN_TEAM", "TEAM", staff.team()), of("OBSERVE", "PERSON", staff.observer()), of("IDENTIFY", "PERSON", staff.coordinator()),
                of("REFER", "ORGANISATION", staff.provider()), of("SHARE_PLAN", "ORGANISATION", staff.provider()),
                of("REFER", "ORGANISATION", staff.otherProvider()), of("CARRY_OVER", "ORGANISATION", staff.otherProvider()),
                of("JGZ_DOSSIER", "ORGANISATION", staff.provider()), of("OBSERVE", "PERSON", staff.nurse()), of("SHARE_PLAN", "TEAM", staff.team())).get(which));
        body.putAll(Map.of("scope", List.of(), "textVersion", "2026-1", "language", number % 7 == 0 ? "en" : "nl"));
        if (which == 7) {
            body.put("expiresOn", today.plusYears(3).toString());
        }
        var consent = made(town.consent(), "/v1/children/" + child + "/consents", teacher(), body);
        var address = "/v1/consents/" + consent;
        switch (which) {
            case 4 -> post(town.consent(), address + "/answers", parent(mother), Map.of("answer", "REFUSED"));
            case 9 -> { } // nobody has answered yet
            default -> {
                post(town.consent(), address + "/answers", parent(mother), Map.of("answer", "GIVEN"));
                if (twoParents && which != 8) { // the second parent still has to, in one of ten
                    post(town.consent(), address + "/answers", parent(father), Map.of("answer", "GIVEN"));
                }
            }
        }
        if (which == 5) {
            post(town.consent(), address + "/withdrawals", parent(mother), Map.of());
        }
    }

    private static Map<String, Object> of(String purpose, String kind, UUID recipient) {
        return Map.of("purpose", purpose, "recipientKind", kind, "recipientId", recipient.toString());
    }

    private void notice(LocalDate today) throws Exception {
        int which = signals.size();
        var subject = which % 5 == 3 ? Map.of("kind", "ALIAS", "alias", "K-" + (number * 2 + labels++)) : which % 10 == 7 ? Map.of("kind", "GROUP")
                : Map.of("kind", "CHILD", "childId", child.toString());
        var body = new HashMap<String, Object>(Map.of("subject", subject, "origin", "SCHOOL", "themes", List.of(THEMES.get(random.nextInt(THEMES.size()))),
                "urgency", URGENCIES.get(random.nextInt(URGENCIES.size())), "context", "SCHOOL", "centreId", staff.centre().toString()));
        if (!subject.get("kind").equals("GROUP")) {
            body.put("ageBand", "6-7");
        }
        if (which % 2 == 0) {
            body.put("note", "Speelt de laatste weken vaak alleen.");
        }
        var signal = made(town.signal(), "/v1/signals", which % 3 == 0 ? nurse() : teacher(), body);
        signals.add(signal);
        var address = "/v1/signals/" + signal;
        if (subject.get("kind").equals("GROUP") || which == 9) {
            return; // still to be talked over
        }
        if (which == 8) {
            post(town.signal(), address + "/consults", teacher(), Map.of("text", "Hoe helpen we een kind dat niet meedoet?"));
        }
        post(town.signal(), address + "/talks", teacher(), Map.of("talkedOn", today.toString(), "parentsView", "RECOGNISE", "note", "Thuis zien ze het ook."));
        if (which < 7) {
            post(town.signal(), address + "/outcomes", teacher(), Map.of("outcome", CLOSING.get(which % CLOSING.size())));
        }
    }

    private String registration(LocalDate today) {
        var holders = new ArrayList<>(List.of(holder("Fatima", mother, "MOTHER")));
        if (twoParents) {
            holders.add(holder("Daan", father, "FATHER"));
        }
        return json(Map.of("givenName", "Noor" + number, "familyName", "Bakker", "dateOfBirth", today.minusYears(4).minusDays(31L * (1 + number % 40)).toString(),
                "municipality", "GM0268", "district", "WK026801", "centreId", staff.centre(), "holders", holders));
    }

    private static Map<String, String> holder(String name, UUID account, String relation) {
        return Map.of("name", name + " Bakker", "accountId", account.toString(), "relation", relation, "authorityBasis", "AUTHORITY_REGISTER");
    }

    private String teacher() {
        return town.token(staff.teacher().toString(), "teacher");
    }

    private String nurse() {
        return town.token(staff.nurse().toString(), "youth-nurse");
    }

    private String parent(UUID account) {
        return town.token(account.toString(), "parent");
    }

    private static UUID made(Service service, String path, String token, Map<String, ?> body) throws Exception {
        return made(service, path, token, json(body));
    }

    private static UUID made(Service service, String path, String token, String body) throws Exception {
        return UUID.fromString(JSON.readTree(service.send("POST", path, token, body)).required("id").asText());
    }

    private static void post(Service service, String path, String token, Map<String, ?> body) throws Exception {
        service.send("POST", path, token, json(body));
    }

    private static String json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
