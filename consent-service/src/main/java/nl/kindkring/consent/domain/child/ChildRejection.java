package nl.kindkring.consent.domain.child;

/** Why a command about a child is refused. */
public enum ChildRejection {
    /** No such child. */
    UNKNOWN_CHILD("child-unknown"),
    /** The id is taken. */
    ALREADY_REGISTERED("child-already-registered"),
    /** The chain is from birth up to and including 23 (L17). */
    AGE_OUT_OF_RANGE("child-age-out-of-range"),
    /** At most two persons hold authority over a child at one time (BW 1:245, 1:253t, 1:282). */
    TOO_MANY_HOLDERS("child-too-many-holders"),
    /** The same login twice in one family. */
    ACCOUNT_TWICE("child-account-twice"),
    /** No such holder of authority with this child. */
    UNKNOWN_HOLDER("child-holder-unknown"),
    /** This holder of authority has another login already; who logs in as whom is not changed by a link. */
    HAS_A_LOGIN("child-holder-has-a-login"),
    /** This person's authority has ended: there is nothing to log in for. */
    AUTHORITY_ENDED("child-authority-ended"),
    /** Authority cannot begin after the day on which it ended. */
    BEGINS_AFTER_ITS_END("child-authority-begins-after-its-end"),
    /** What is put right is not what can be wrong for that reason. */
    CORRECTION_DOES_NOT_FIT("child-correction-does-not-fit"),
    /** No such parent without authority with this child. */
    UNKNOWN_PARENT("child-parent-unknown"),
    /** The child does not live there. */
    UNKNOWN_HOUSEHOLD("child-household-unknown"),
    /** A child lives in at most two households. */
    TOO_MANY_HOUSEHOLDS("child-too-many-households"),
    /** A check cannot have been made on a day that has yet to come. */
    CHECKED_IN_THE_FUTURE("child-checked-in-the-future"),
    /** An end of authority cannot lie before its beginning. */
    ENDS_BEFORE_IT_BEGAN("child-authority-ends-before-it-began"),
    /** A record is not a second record of itself. */
    SAME_RECORD("child-same-record"),
    /** One of the two was united with another before; part those first, or unite with the one that keeps the family. */
    ALREADY_UNITED("child-already-united"),
    /** These two records were not united. */
    NOT_UNITED("child-not-united"),
    /** The records know the child by other days of birth: one is wrong, or they are two children. */
    BORN_ON_OTHER_DAYS("child-born-on-other-days"),
    /** One record says that the child can judge its own interest, the other that it cannot: no rule is the stricter of these. */
    JUDGED_DIFFERENTLY("child-judged-differently"),
    /** The child has another login in each record, or in one the login of somebody else in the other. */
    OTHER_LOGINS("child-other-logins"),
    /** Two holders were named as one person that cannot be: unknown, named twice, or each with a login of its own. */
    NOT_ONE_PERSON("child-not-one-person"),
    /** The child's data were destroyed. */
    ERASED("child-erased");

    private final String code;

    ChildRejection(String code) {
        this.code = code;
    }

    /** The reason code that reaches the client. */
    public String code() {
        return code;
    }
}
