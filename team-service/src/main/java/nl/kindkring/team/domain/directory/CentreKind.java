package nl.kindkring.team.domain.directory;

/** What a centre is for the children who come there (K1: one centre may be several things at once). */
public enum CentreKind { CHILDCARE, PRESCHOOL, PRIMARY_SCHOOL, SPECIAL_SCHOOL, SECONDARY_SCHOOL, INTEGRATED_CENTRE }
