package nl.kindkring.referral.projection;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.referral.domain.ReferralStatus;
import nl.kindkring.referral.projection.ReferralWorkList.Place;

/**
 * Which part of the work list somebody wants to see.
 *
 * @param teams     the caller's teams
 * @param providers the providers for which the caller works
 * @param status    only these
 * @param after     the last row of the page before
 */
public record WorkListQuery(Set<UUID> teams, Set<UUID> providers, Optional<ReferralStatus> status, Optional<Place> after) {}
