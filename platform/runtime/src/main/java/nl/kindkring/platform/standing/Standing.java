package nl.kindkring.platform.standing;

import java.util.Optional;
import java.util.UUID;

/**
 * That the caller sees what is about this subject now.
 *
 * @param subject the subject
 * @param decides whether the caller decides today, and does not only look along
 * @param unit    where the subject is; empty when it is at none
 * @param access  what the caller's request for access came to; empty while none was granted
 */
public record Standing(UUID subject, boolean decides, Optional<UUID> unit, Optional<Access> access) {

    /**
     * Access that was asked for and granted (GDPR 15).
     *
     * @param whole   whether all of it was granted
     * @param leftOut code of the ground on which a part was not
     */
    public record Access(boolean whole, Optional<String> leftOut) {}
}
