package nl.kindkring.consent.domain.child;

import nl.kindkring.consent.domain.family.Family;

/** What a centre knows of a child when it registers it. */
public record Registration(ChildName name, Family family, Residence residence, CentreId centre) {}
