package nl.kindkring.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Table {@code idempotency_key}, in the caller's transaction. */
@Singleton
class IdempotencyKeys {

    private final AgroalDataSource database;
    private final ObjectMapper mapper;

    IdempotencyKeys(AgroalDataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /**
     * Takes a key. The unique index makes a simultaneous repeat wait here until the first one has committed (then false) or
     * rolled back (then true).
     */
    boolean claim(String actor, String key, String fingerprint) {
        return execute("insert into idempotency_key (actor, key, fingerprint) values (?, ?, ?) on conflict do nothing",
                statement -> statement.executeUpdate() == 1, actor, key, fingerprint);
    }

    /** The first answer; empty when the key belongs to another request. Sees the first one's commit at READ COMMITTED. */
    Optional<Response> answer(String actor, String key, String fingerprint) {
        return execute("select status, location, etag, body from idempotency_key where actor = ? and key = ? and fingerprint = ?",
                statement -> {
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? Optional.of(response(row)) : Optional.empty();
                    }
                }, actor, key, fingerprint);
    }

    /** Keeps the answer beside the key. */
    void keep(String actor, String key, Response response) {
        execute("update idempotency_key set status = ?, location = ?, etag = ?, body = ? where actor = ? and key = ?",
                PreparedStatement::executeUpdate, response.getStatus(), response.getHeaderString(HttpHeaders.LOCATION),
                tag(response.getHeaders().getFirst(HttpHeaders.ETAG)), body(response.getEntity()), actor, key);
    }

    /** Deletes what is older than seven days; how many. */
    @Transactional
    int forget() {
        return execute("delete from idempotency_key where created_at < now() - interval '7 days'", PreparedStatement::executeUpdate);
    }

    private static @Nullable String tag(@Nullable Object tag) {
        return tag instanceof EntityTag entity ? entity.getValue() : null;
    }

    private @Nullable String body(@Nullable Object entity) {
        if (entity != null && !(entity instanceof Replayable)) {
            throw new IllegalStateException("An answer that is kept must be Replayable: " + entity.getClass().getName());
        }
        try {
            return entity == null ? null : mapper.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answer is no JSON", e);
        }
    }

    private static Response response(ResultSet row) throws SQLException {
        Response.ResponseBuilder response = Response.status(row.getInt("status"));
        String location = row.getString("location");
        String etag = row.getString("etag");
        String body = row.getString("body");
        return response.location(location == null ? null : URI.create(location)).tag(etag)
                .entity(body).type(body == null ? null : MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8")).build();
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T execute(String sql, Work<T> work, @Nullable Object... values) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The idempotency key could not be read or kept", e);
        }
    }
}
