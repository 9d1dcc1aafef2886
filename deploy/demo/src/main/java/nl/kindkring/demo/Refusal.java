package nl.kindkring.demo;

/** A service said no; the message is the problem it gave. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    final int status;

    Refusal(int status, String message) {
        super(message);
        this.status = status;
    }
}
