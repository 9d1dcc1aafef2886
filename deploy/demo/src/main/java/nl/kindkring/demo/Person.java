package nl.kindkring.demo;

import java.util.UUID;

/**
 * Somebody with an account.
 *
 * @param id subject of the tokens
 * @param account name to log in with, and the password
 * @param role realm role
 */
record Person(UUID id, String account, String role) {}
