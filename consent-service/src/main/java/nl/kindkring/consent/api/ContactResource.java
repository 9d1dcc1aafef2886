package nl.kindkring.consent.api;

import static nl.kindkring.consent.api.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.consent.application.ReadingOwnFile;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.notification.Contact;
import nl.kindkring.consent.notification.Contacts;
import nl.kindkring.consent.notification.NotificationKind;
import nl.kindkring.platform.access.Scope;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.idempotency.Idempotent;
import nl.kindkring.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where somebody of a family wants mail about a child's file, and about what not. */
@Path("/my/children/{childId}/contact")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Regie")
public class ContactResource {

    /** One address, no display name, nothing that could become a header of its own. */
    static final String ADDRESS = "[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}";

    private final Contacts contacts;
    private final Reach reach;

    ContactResource(Contacts contacts, Reach reach) {
        this.contacts = contacts;
        this.reach = reach;
    }

    /**
     * An own contact address.
     *
     * @param language nl or en
     * @param optedOut kinds of which no mail is wanted; code list {@code notification-kind}
     */
    record ContactDetails(@NotNull @Size(max = 254) @Pattern(regexp = ADDRESS) @Nullable String address,
            @NotNull @Pattern(regexp = "nl|en") @Nullable String language, @Nullable @Size(max = 20) List<@NotNull NotificationKind> optedOut) {

        static ContactDetails of(Contact contact) {
            return new ContactDetails(contact.address(), contact.language(), contact.optedOut().stream().sorted().toList());
        }

        @Override
        public String toString() {
            return "ContactDetails";
        }
    }

    /** The own address. */
    @GET
    @RolesAllowed({PARENT, YOUTH})
    @Scope(OwnChild.class)
    @Operation(operationId = "getOwnContact", summary = "Where I want mail", description = "404 when no address was given. Another parent's is not shown to anybody.")
    @APIResponse(responseCode = "200", description = "The own address; its ETag is its version",
            content = @Content(schema = @Schema(implementation = ContactDetails.class)))
    public Response get(@PathParam("childId") UUID childId) {
        Contact contact = contacts.of(self(childId)).orElseThrow(() -> new ProblemException(404, "not-found"));
        return Response.ok(ContactDetails.of(contact)).tag(ETags.of(contact.version())).build();
    }

    /** Gives or changes it. */
    @PUT
    @RolesAllowed({PARENT, YOUTH})
    @Scope(OwnChild.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "setOwnContact", summary = "Say where I want mail",
            description = "A mail says that there is something to see and nothing of what: no child, no theme, no professional, no centre. The address is encrypted under the child's key and destroyed with it.")
    @APIResponse(responseCode = "204", description = "Kept; the ETag is its version")
    public Response set(@PathParam("childId") UUID childId, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ContactDetails details) {
        Contacts.Person self = self(childId);
        int seen = contacts.of(self).map(Contact::version).orElse(0);
        ETags.requireMatch(ifMatch, seen);
        contacts.keep(self, new Contact(Objects.requireNonNull(details.address()), Objects.requireNonNull(details.language()),
                details.optedOut() == null ? Set.of() : Set.copyOf(details.optedOut()), seen + 1));
        return Response.noContent().tag(ETags.of(seen + 1)).build();
    }

    /** Takes it away. */
    @DELETE
    @RolesAllowed({PARENT, YOUTH})
    @Scope(OwnChild.class)
    @Idempotent
    @Transactional
    @Operation(operationId = "removeOwnContact", summary = "No mail any more", description = "What waits to be sent to this address is not sent.")
    @APIResponse(responseCode = "204", description = "Gone")
    public Response remove(@PathParam("childId") UUID childId) {
        contacts.remove(self(childId));
        return Response.noContent().build();
    }

    private Contacts.Person self(UUID child) {
        return self(child, reach.ownFile(child).orElseThrow());
    }

    /** Who the caller is to the mail, wherever it said something. @param child the id under which the caller came */
    static Contacts.Person self(UUID child, ReadingOwnFile.OwnFile file) {
        UUID keeper = file.child().id().value();
        List<ChildId> records = Stream.concat(Stream.of(keeper), file.records().keySet().stream().filter(id -> !id.equals(keeper)).sorted()).map(ChildId::new).toList();
        return new Contacts.Person(new ChildId(child), file.party(), records, file.selves());
    }
}
