package nl.kindkring.signal.domain;

/** What the parents make of an advice: they must be able to live with it (N15). Endorsing is not consent. */
public enum AdviceAnswer {

    /** They stand behind it. */
    ENDORSED,
    /** They stand behind it in another form, which they say. */
    AMENDED,
    /** They do not want it; no referral follows. */
    DECLINED
}
