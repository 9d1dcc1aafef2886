package nl.kindkring.demo;

import java.util.UUID;

/** A centre with the people who play a part in the year, and the team around it. */
record Centre(Town town, UUID id, UUID team, String district, String kind, int youngest, int oldest, Person worker, Person supporter, Person chair) {

    String origin() {
        return kind.equals("CHILDCARE") ? "CHILDCARE" : "SCHOOL";
    }
}
