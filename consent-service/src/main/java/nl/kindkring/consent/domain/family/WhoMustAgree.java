package nl.kindkring.consent.domain.family;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rule of who must agree, and the only place that knows it.
 *
 * <table>
 * <caption>Jeugdwet; the WGBO (BW 7:447, 7:450, 7:465) has the same ages</caption>
 * <tr><td>under 12</td><td>all who hold authority</td><td>7.3.15, first paragraph</td></tr>
 * <tr><td>12 to 15</td><td>the child <em>and</em> all who hold authority</td><td>7.3.4, second paragraph</td></tr>
 * <tr><td>16 and older</td><td>the child alone</td><td>7.3.5, first paragraph</td></tr>
 * <tr><td>12 or older, unable to judge its own interest</td><td>its representatives: under 18 those who hold authority,
 *     from 18 a curator or mentor, else whom it authorised in writing, else its partner, else a parent, child, brother or sister</td>
 *     <td>7.3.15, second and third paragraph</td></tr>
 * </table>
 *
 * Ages are those of the day of use, so a birthday changes the answer without anything happening. A no of anybody who must
 * agree blocks at once, whatever the policy.
 *
 * <p>Two exceptions of 7.3.4, second paragraph, are left out: without the parents of a child of twelve to fifteen, when it evidently prevents serious harm, or
 * when the child keeps wanting it after they refused. They are about giving help; here it is asked who may know. Leaving them out denies more (decision 204).
 */
public final class WhoMustAgree {

    /** From this age the child must agree too. */
    public static final int OWN_VOICE = 12;
    /** From this age the child decides alone. */
    public static final int OWN_DECISION = 16;
    /** At this age authority over a minor ends (BW 1:233, 1:245). */
    public static final int OF_AGE = 18;

    private WhoMustAgree() {}

    /** Who must agree on that day. */
    public static MustAgree on(LocalDate day, Family family) {
        int age = family.birthday().ageOn(day);
        Set<HolderId> authority = family.authorityOn(day);
        if (age >= OWN_VOICE && family.unableToJudge()) {
            Set<HolderId> representatives = age < OF_AGE ? authority : family.representativesOn(day);
            return representatives.isEmpty() ? new MustAgree.Nobody() : new MustAgree.Represented(representatives);
        }
        if (age >= OWN_DECISION) {
            return new MustAgree.YouthAlone();
        }
        if (authority.isEmpty()) {
            return new MustAgree.Nobody();
        }
        return age < OWN_VOICE ? new MustAgree.HoldersAlone(authority) : new MustAgree.YouthAndHolders(authority);
    }

    /** Counts answers among those who must agree; an answer of anybody else does not count. */
    public static Standing count(Map<Party, Answer> answers, MustAgree who, AgreementPolicy policy) {
        if (who instanceof MustAgree.Nobody) {
            return new Standing.NobodyCan();
        }
        if (who.parties().stream().anyMatch(party -> answers.get(party) == Answer.REFUSED)) {
            return new Standing.Blocked();
        }
        boolean oneHolderIsEnough = policy == AgreementPolicy.ONE_UNTIL_DISSENT
                && who.decidingHolders().stream().anyMatch(holder -> answers.containsKey(new Party.Holder(holder)));
        Set<Party> waiting = who.parties().stream().filter(party -> !answers.containsKey(party))
                .filter(party -> !(oneHolderIsEnough && party instanceof Party.Holder))
                .collect(Collectors.toUnmodifiableSet());
        return waiting.isEmpty() ? new Standing.Agreed() : new Standing.Waiting(waiting);
    }
}
