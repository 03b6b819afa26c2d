package org.yimatong.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What Bean Validation found, with the places as JSON Pointers. */
final class Violations {

    private Violations() {}

    static InvalidInput asRefusal(ConstraintViolationException violations) {
        return new InvalidInput(violations.getConstraintViolations().stream()
                .map(Violations::asError)
                .toList());
    }

    private static InputError asError(ConstraintViolation<?> violation) {
        return new InputError(pointerTo(violation.getPropertyPath()), "invalid", violation.getMessage());
    }

    /** The path below the body parameter; for a parameter itself, its name. */
    private static String pointerTo(Path path) {
        var pointer = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD && node.getKind() != ElementKind.PARAMETER)
                .map(Violations::step)
                .collect(Collectors.joining());
        if (!pointer.isEmpty()) {
            return pointer;
        }
        return StreamSupport.stream(path.spliterator(), false)
                .reduce((first, second) -> second)
                .map(Path.Node::getName)
                .orElse("");
    }

    private static String step(Path.Node node) {
        var place = node.getIndex() == null ? node.getKey() : node.getIndex();
        var container = place == null ? "" : "/" + place;
        var named = node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT;
        return named ? container + "/" + node.getName() : container;
    }
}
