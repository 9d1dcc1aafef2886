package nl.kindkring.consent.application;

import java.util.List;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.child.ChildCommand;
import nl.kindkring.consent.domain.child.ChildId;

/** Where a command about a child with united records is carried out. The record that keeps the family is the first of them, and is done last. */
record OfRecords(ChildId record, ChildCommand command) {

    static List<OfRecords> of(ChildCommand command, List<ChildId> records, ChildId asked) {
        ChildId keeper = records.getFirst();
        return switch (command) {
            case ChildCommand.RecordAuthority _, ChildCommand.EndAuthority _, ChildCommand.AssessJudgement _, ChildCommand.LinkYouthAccount _,
                    ChildCommand.LinkHolderAccount _, ChildCommand.InviteHolder _, ChildCommand.AcceptInvitation _, ChildCommand.CorrectHolder _ ->
                    List.of(new OfRecords(keeper, command));
            case ChildCommand.ObjectToStatistics _, ChildCommand.Erase _ -> onEach(records, command).toList();
            // born once; what a centre calls the child and where it lives is each record's own
            case ChildCommand.Correct(var name, var birthday, var residence, var today) -> Stream.concat(
                    onEach(birthday == null ? List.of() : records, new ChildCommand.Correct(null, birthday, null, today)),
                    Stream.of(new OfRecords(asked, new ChildCommand.Correct(name, null, residence, today)))).toList();
            case ChildCommand.Register _, ChildCommand.ReachAgeBand _, ChildCommand.OfTheChild _, ChildCommand.AroundTheChild _,
                    ChildCommand.CorrectParent _ ->
                    List.of(new OfRecords(asked, command));
        };
    }

    private static Stream<OfRecords> onEach(List<ChildId> records, ChildCommand command) {
        return records.reversed().stream().map(record -> new OfRecords(record, command));
    }
}
