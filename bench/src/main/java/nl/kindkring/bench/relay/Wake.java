package nl.kindkring.bench.relay;

/** Whom a commit wakes: the relay that is open, or nobody. */
final class Wake implements Runnable {

    private volatile Runnable sleeper = () -> {};

    void to(Runnable next) {
        sleeper = next;
    }

    @Override
    public void run() {
        sleeper.run();
    }
}
