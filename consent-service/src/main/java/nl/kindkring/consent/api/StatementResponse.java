package nl.kindkring.consent.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.kindkring.consent.application.AddingStatements;
import nl.kindkring.consent.domain.family.Party;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the family added to the file.
 *
 * @param who      YOUTH or HOLDER
 * @param holderId which holder
 * @param audience FILE, or PRIVATE: shown to its author only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatementResponse(UUID id, String who, @Nullable UUID holderId, String audience, Instant addedAt, String words) {

    static StatementResponse of(AddingStatements.Shown shown) {
        var statement = shown.statement();
        return switch (statement.author()) {
            case Party.Youth _ -> new StatementResponse(statement.id().value(), "YOUTH", null, statement.audience().name(), shown.addedAt(), statement.words());
            case Party.Holder(var id) -> new StatementResponse(statement.id().value(), "HOLDER", id.value(), statement.audience().name(),
                    shown.addedAt(), statement.words());
        };
    }

    @Override
    public String toString() {
        return "StatementResponse[" + id + "]";
    }
}
