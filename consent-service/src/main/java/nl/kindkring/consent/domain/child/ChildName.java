package nl.kindkring.consent.domain.child;

/** How a child is called. Stored encrypted under the child's key, and never written anywhere else. */
public record ChildName(String given, String family) {

    /** Without the name: this ends up in no log. */
    @Override
    public String toString() {
        return "ChildName[…]";
    }
}
