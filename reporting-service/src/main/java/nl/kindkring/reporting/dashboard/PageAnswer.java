package nl.kindkring.reporting.dashboard;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A page as it is sent. */
final class PageAnswer {

    static final String POLICY_HEADER = "Content-Security-Policy";
    /** Nothing from elsewhere, no script at all: what a page shows cannot be sent anywhere. */
    static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private PageAnswer() {}

    static Response of(Frame frame, TemplateInstance page) {
        return Response.ok(text(frame, page)).header(POLICY_HEADER, POLICY).language(frame.language().locale()).build();
    }

    /** Another page of this service, to be asked for next. The address begins at the root: Jakarta REST would put its own base path before it. */
    static Response goOn(String address) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, address).build();
    }

    static String text(Frame frame, TemplateInstance page) {
        return page.setLocale(frame.language().locale()).render();
    }
}
