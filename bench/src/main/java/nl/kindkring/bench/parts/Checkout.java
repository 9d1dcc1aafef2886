package nl.kindkring.bench.parts;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Where things are: everything the measurements write is below bench/target, in a folder of this run. */
public final class Checkout {

    private static final String RUN = "bench/target/run";

    private Checkout() {}

    /** The checkout, as the start script says. */
    public static Path root() {
        return Path.of(System.getProperty("kindkring.root", ".")).toAbsolutePath().normalize();
    }

    /** A new folder of this run. */
    public static Path folder(String name) {
        try {
            var parent = Files.createDirectories(root().resolve(RUN));
            return Files.createTempDirectory(parent, name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be called before anything else: removes what an earlier run left, and gives libraries that choose folders by themselves one here. */
    public static void prepare() {
        remove(root().resolve(RUN));
        System.setProperty("java.io.tmpdir", folder("tmp").toString());
        for (var store : new String[] {"default", "communicationStore", "stateStore"}) {
            BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, store)
                    .setObjectStoreDir(folder("transactions").toString());
        }
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var found = Files.walk(folder)) {
            for (var each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove what an earlier run left in " + folder, e);
        }
    }
}
