package nl.kindkring.platform.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import jakarta.ws.rs.core.Response;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import nl.kindkring.platform.problem.ProblemException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/**
 * Runs inside the transaction of the command: the key and what the command stored are committed together or not at all. So a retry
 * after a crash finds either both, and gets the first answer, or neither, and runs. A refusal rolls back and is not kept: the next
 * attempt is judged anew.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 250) // @Transactional is + 200
public class IdempotencyInterceptor {

    private final IdempotencyKeys keys;
    private final RequestBody body;
    private final Caller caller;
    private final CurrentVertxRequest request;
    private final TransactionManager transactions;

    IdempotencyInterceptor(IdempotencyKeys keys, RequestBody body, Caller caller, CurrentVertxRequest request, TransactionManager transactions) {
        this.keys = keys;
        this.body = body;
        this.caller = caller;
        this.request = request;
        this.transactions = transactions;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        var http = request.getCurrent().request();
        String key = http.getHeader(Idempotent.HEADER);
        if (key == null) {
            return invocation.proceed();
        }
        if (transactions.getStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("@Idempotent needs @Transactional on " + invocation.getMethod());
        }
        if (!key.matches("[\\x21-\\x7e]{1,128}")) {
            throw new InvalidInput(new InvalidField(InvalidField.In.HEADER, "/" + Idempotent.HEADER, "not-a-key"));
        }
        String fingerprint = http.method() + " " + http.uri() + " " + body.digest();
        return keys.claim(caller.id(), key, fingerprint)
                ? first(invocation, key) : keys.answer(caller.id(), key, fingerprint).orElseThrow(() -> new ProblemException(409, "idempotency-key-reused"));
    }

    private Object first(InvocationContext invocation, String key) throws Exception {
        Object answer = invocation.proceed();
        if (!(answer instanceof Response response)) {
            throw new IllegalStateException("@Idempotent needs a Response from " + invocation.getMethod());
        }
        keys.keep(caller.id(), key, response);
        return response;
    }
}
