package nl.kindkring.referral.domain;

/** Why a provider cannot help; a referral always gets an answer. */
public enum DeclineReason { NO_CAPACITY, NOT_OUR_OFFER, OUT_OF_REGION, PARENTS_WITHDREW, OTHER }
