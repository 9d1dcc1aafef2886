package nl.kindkring.bench.relay;

import java.util.UUID;

/** One way in which an appended event gets onto its topic. Open while it is measured, closed while another one is. */
interface Way extends AutoCloseable {

    /** Called on the appending thread right after the commit. */
    void committed(UUID event);

    @Override
    void close() throws Exception;
}
