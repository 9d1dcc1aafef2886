package nl.kindkring.consent.domain.request;

import static nl.kindkring.consent.domain.Decision.accept;
import static nl.kindkring.consent.domain.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.Party;

/** What follows from a command about a request: pure, without a clock. */
public final class RequestDecider {

    private RequestDecider() {}

    /** The events of the command, or why nothing happens. */
    public static Decision<RequestEvent, RequestRejection> decide(RequestCommand command, Request request) {
        return switch (request) {
            case Request.Unknown _ -> command instanceof RequestCommand.Ask ask ? ask(ask) : refuse(RequestRejection.UNKNOWN_REQUEST);
            case Request.Known known -> decide(command, known);
        };
    }

    private static Decision<RequestEvent, RequestRejection> ask(RequestCommand.Ask ask) {
        return accept(new RequestEvent.RequestReceived(new Details(ask.request(), ask.child(), ask.kind(), ask.by(), ask.words(), ask.today(),
                ask.kind().dueOn(ask.today()))));
    }

    private static Decision<RequestEvent, RequestRejection> decide(RequestCommand command, Request.Known request) {
        return switch (command) {
            case RequestCommand.Ask _ -> refuse(RequestRejection.ALREADY_ANSWERED);
            case RequestCommand.Withdraw(var by) -> withdraw(by, request);
            case RequestCommand.Grant _ -> grant(request);
            case RequestCommand.GrantPartly(var ground) -> answer(request, ground, new RequestEvent.RequestPartlyGranted(child(request), ground));
            case RequestCommand.Refuse(var ground) -> answer(request, ground, new RequestEvent.RequestRefused(child(request), ground));
            case RequestCommand.CarryOut _ -> open(request) && !(request instanceof Request.Received)
                    ? accept(new RequestEvent.RequestCarriedOut(child(request))) : refuse(RequestRejection.NOTHING_TO_CARRY_OUT);
        };
    }

    private static Decision<RequestEvent, RequestRejection> withdraw(Set<Party> by, Request.Known request) {
        if (!by.contains(request.details().by())) {
            return refuse(RequestRejection.UNKNOWN_REQUEST);
        }
        if (request instanceof Request.Withdrawn) {
            return accept();
        }
        return open(request) ? accept(new RequestEvent.RequestWithdrawn(child(request))) : refuse(RequestRejection.ALREADY_DONE);
    }

    private static Decision<RequestEvent, RequestRejection> grant(Request.Known request) {
        if (!(request instanceof Request.Received)) {
            return refuse(RequestRejection.ALREADY_ANSWERED);
        }
        return accept(done(request, new RequestEvent.RequestGranted(child(request))));
    }

    private static Decision<RequestEvent, RequestRejection> answer(Request.Known request, RefusalGround ground, RequestEvent answer) {
        if (!(request instanceof Request.Received)) {
            return refuse(RequestRejection.ALREADY_ANSWERED);
        }
        if (!request.details().kind().refusableOn(ground)) {
            return refuse(RequestRejection.GROUND_DOES_NOT_FIT);
        }
        if (answer instanceof RequestEvent.RequestPartlyGranted && !request.details().kind().divisible()) {
            return refuse(RequestRejection.NOT_IN_PART);
        }
        return accept(answer instanceof RequestEvent.RequestPartlyGranted ? done(request, answer) : List.of(answer));
    }

    /** The answer, and that it is done where granting is all there is to do. */
    private static List<RequestEvent> done(Request.Known request, RequestEvent answer) {
        List<RequestEvent> events = new ArrayList<>(List.of(answer));
        if (request.details().kind().doneWhenGranted()) {
            events.add(new RequestEvent.RequestCarriedOut(child(request)));
        }
        return events;
    }

    private static boolean open(Request.Known request) {
        return request instanceof Request.Received || request instanceof Request.Granted || request instanceof Request.PartlyGranted;
    }

    private static ChildId child(Request.Known request) {
        return request.details().child();
    }
}
