package nl.kindkring.referral.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import nl.kindkring.referral.domain.SignalId;

/** Answers whether a signal is about safety at home, as far as signal-service has told. */
@ApplicationScoped
public class SignalThemes {

    /** The restricted theme (DOMAIN 5). */
    public static final String SAFETY_AT_HOME = "D4";

    private final AgroalDataSource database;

    SignalThemes(AgroalDataSource database) {
        this.database = database;
    }

    /** Whether it is restricted; empty when nobody told of the signal yet, so that nothing can be said of it. */
    public Optional<Boolean> restricted(SignalId signal) {
        try (var connection = database.getConnection(); var select = connection.prepareStatement("select restricted from signal_theme where signal_id = ?")) {
            select.setObject(1, signal.value());
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBoolean(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look up whether a signal is restricted", e);
        }
    }
}
