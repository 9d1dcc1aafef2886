package nl.kindkring.referral.domain;

/** The name of a state, as lists and filters use it. */
public enum ReferralStatus {
    SENT, ACCEPTED, DECLINED, WAITING, STARTED, CLOSED, WITHDRAWN;

    /** The name of where a referral stands. */
    public static ReferralStatus of(Referral.Known referral) {
        return switch (referral) {
            case Referral.Pending _ -> SENT;
            case Referral.Accepted _ -> ACCEPTED;
            case Referral.Declined _ -> DECLINED;
            case Referral.Waiting _ -> WAITING;
            case Referral.Started _ -> STARTED;
            case Referral.Closed _ -> CLOSED;
            case Referral.Withdrawn _ -> WITHDRAWN;
        };
    }
}
