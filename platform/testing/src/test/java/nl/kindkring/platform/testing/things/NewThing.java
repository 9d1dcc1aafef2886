package nl.kindkring.platform.testing.things;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kindkring.platform.codelist.CodeFrom;
import org.jspecify.annotations.Nullable;

/** One field of each sort. */
public record NewThing(
        @NotBlank @Size(max = 50) String name,
        @NotNull @CodeFrom("thing-kinds") String kind,
        @NotNull @PastOrPresent LocalDate madeOn,
        @Nullable Instant seenAt,
        @Nullable UUID makerId,
        @Nullable @Min(1) @Max(100) Integer weight,
        @Nullable Colour colour,
        @Nullable Boolean loud,
        @Nullable @Size(max = 3) List<@NotNull @CodeFrom("thing-kinds") String> alsoKinds,
        @Nullable List<@Valid Part> parts) {

    /** An enum that Jackson binds. */
    public enum Colour { RED, BLUE }

    /** Something nested. */
    public record Part(@NotBlank String label, @NotNull @Min(0) Integer count) {}
}
