package nl.kindkring.platform.http;

/** The body {@code {}} of a command without parameters; declared so that unknown fields in it are refused. */
public record Nothing() {}
