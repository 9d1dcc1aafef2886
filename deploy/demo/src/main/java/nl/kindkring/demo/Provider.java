package nl.kindkring.demo;

import java.util.UUID;

/** An organisation that delivers help, and the person there who answers referrals. */
record Provider(UUID organisation, Person staff) {}
