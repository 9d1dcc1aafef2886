package nl.kindkring.bench.parts;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import nl.kindkring.platform.embedded.EmbeddedPostgres;

/** The pool and the transaction manager that Quarkus puts under a service (Agroal and Narayana), wired by hand in the same way. */
public final class Transactional implements AutoCloseable {

    private final TransactionManager manager = com.arjuna.ats.jta.TransactionManager.transactionManager();
    private final TransactionSynchronizationRegistry registry = new TransactionSynchronizationRegistryImple();
    private final AgroalDataSource pool;

    /** @param connections exactly so many, open from the start */
    public Transactional(String url, int connections) throws SQLException {
        pool = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(settings -> settings
                .initialSize(connections).minSize(connections).maxSize(connections)
                .acquisitionTimeout(Duration.ofSeconds(30))
                .transactionIntegration(new NarayanaTransactionIntegration(manager, registry))
                .connectionFactoryConfiguration(driver -> driver
                        .jdbcUrl(url)
                        .principal(new NamePrincipal(EmbeddedPostgres.APP))
                        .credential(new SimplePassword(EmbeddedPostgres.APP)))));
    }

    /** The pool; its connections join the transaction of the thread. */
    public AgroalDataSource pool() {
        return pool;
    }

    /** The transaction manager. */
    public TransactionManager manager() {
        return manager;
    }

    /** Where to be told of the end of a transaction. */
    public TransactionSynchronizationRegistry registry() {
        return registry;
    }

    /** Runs work in a transaction of its own; an exception rolls it back. */
    public <T> T call(Callable<T> work) throws Exception {
        manager.begin();
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            manager.rollback();
            throw e;
        }
        manager.commit();
        return result;
    }

    @Override
    public void close() {
        pool.close();
    }
}
