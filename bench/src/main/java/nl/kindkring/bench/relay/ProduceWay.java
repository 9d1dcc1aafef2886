package nl.kindkring.bench.relay;

import java.util.UUID;

/** The limit: the appending thread itself produces, right after the commit. What a crash in between loses stays lost. */
final class ProduceWay implements Way {

    private final Producer producer;

    ProduceWay(String bootstrap, String topic) {
        this.producer = new Producer(bootstrap, topic);
    }

    @Override
    public void committed(UUID event) {
        producer.send(event);
    }

    @Override
    public void close() {
        producer.close();
    }
}
