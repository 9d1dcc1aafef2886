package nl.kindkring.platform.permit;

/**
 * Who asks.
 *
 * @param kind code of the kind of recipient, as the permits carry it
 * @param id   who, within that kind
 */
public record Recipient(String kind, String id) {
}
