/**
 * What team-service publishes about organisations, centres, teams, who belongs to them, and cases.
 * Hides names of people and places, and what was said at the table.
 */
package nl.kindkring.contracts.team;
