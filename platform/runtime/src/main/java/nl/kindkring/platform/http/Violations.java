package nl.kindkring.platform.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.kindkring.platform.problem.InvalidField;

/** Says with our codes and JSON pointers what Bean Validation found. */
final class Violations {

    private Violations() {}

    /** What is wrong in a body. */
    static InvalidField ofBody(ConstraintViolation<?> violation) {
        return field(InvalidField.In.BODY, pointer(violation.getPropertyPath()), violation);
    }

    /** What is wrong with parameters of a resource method; empty when it is the method's own answer that is wrong. */
    static Optional<List<InvalidField>> ofParameters(Collection<? extends ConstraintViolation<?>> violations) {
        List<InvalidField> fields = new ArrayList<>();
        for (ConstraintViolation<?> violation : violations) {
            Path.Node[] nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toArray(Path.Node[]::new);
            if (nodes.length < 2 || nodes[1].getKind() != ElementKind.PARAMETER) {
                return Optional.empty();
            }
            // in a @BeanParam the last node is the parameter
            fields.add(field(InvalidField.In.QUERY, "/" + nodes[nodes.length - 1].getName(), violation));
        }
        return Optional.of(fields);
    }

    private static InvalidField field(InvalidField.In in, String pointer, ConstraintViolation<?> violation) {
        Map<String, Object> values = violation.getConstraintDescriptor().getAttributes();
        String message = violation.getMessageTemplate();
        return switch (violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> new InvalidField(in, pointer, "required");
            case "Size", "Length" -> new InvalidField(in, pointer, "size", values.get("min"), values.get("max"));
            case "Min", "DecimalMin" -> new InvalidField(in, pointer, "minimum", values.get("value"));
            case "Max", "DecimalMax" -> new InvalidField(in, pointer, "maximum", values.get("value"));
            case "Past", "PastOrPresent" -> new InvalidField(in, pointer, "in-the-future");
            case "Future", "FutureOrPresent" -> new InvalidField(in, pointer, "in-the-past");
            case "Pattern" -> new InvalidField(in, pointer, "pattern");
            // our own constraints carry the code as their message
            default -> new InvalidField(in, pointer, message.matches("[a-z]+(-[a-z]+)*") ? message : "invalid");
        };
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(Pointers.escaped(node.getName()));
            }
        }
        return pointer.toString();
    }
}
