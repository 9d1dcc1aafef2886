package nl.kindkring.team.domain.directory;

/** The field an organisation works in (K12). */
public enum OrganisationKind { CHILDCARE, EDUCATION, HEALTH, YOUTH_HELP, MUNICIPALITY, OTHER }
