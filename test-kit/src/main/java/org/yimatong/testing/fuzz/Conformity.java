package org.yimatong.testing.fuzz;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether answers are what the OpenAPI document says; the judge is a validator that is not ours. */
final class Conformity {

    /** The address or the head is too long: the HTTP server says so itself, before any operation is known (ADR 79). */
    private static final Set<Integer> BEFORE_ANY_OPERATION = Set.of(414, 431);

    /** Stands for the body of a stream, of which the type alone is judged. */
    private static final String NOT_READ = ":";

    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAILURE = 500;

    private final OpenApiInteractionValidator validator;

    /** By operation and status: whether the document says that something is in the body, and what. */
    private final Map<String, Map<String, Boolean>> bodies = new HashMap<>();

    /** @param document as the service publishes it, in JSON */
    Conformity(String document, JsonNode parsed) {
        validator = OpenApiInteractionValidator.createForInlineApiSpecification(document)
                .build();
        parsed.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    var declared = new HashMap<String, Boolean>();
                    operation
                            .path("responses")
                            .properties()
                            .forEach(response -> declared.put(
                                    response.getKey(),
                                    response.getValue().has("content")
                                            || response.getValue().has("$ref")));
                    bodies.put(operation.path("operationId").asText(), declared);
                }));
    }

    /** What is wrong with an answer, in words that are the same for the same fault; empty if nothing is. */
    List<String> faults(FuzzRequest request, FuzzAnswer answer) {
        if (BEFORE_ANY_OPERATION.contains(answer.status())) {
            return List.of();
        }
        var faults = new ArrayList<String>();
        var operation = request.operation();
        var isWithBody = !operation.method().equals("HEAD");
        if (answer.status() >= FIRST_FAILURE) {
            faults.add("failed");
        }
        addUndeclared(bodies.get(operation.id()), answer, faults);
        if (isWithBody && answer.status() >= FIRST_REFUSAL && answer.body().isEmpty()) {
            faults.add("is a refusal that does not say why");
        }
        if (isWithBody) {
            report(operation.path(), operation.method(), answer).getMessages().stream()
                    .map(Conformity::told)
                    .distinct()
                    .forEach(faults::add);
        }
        return faults;
    }

    /** What the validator passes over: a success that only the declared refusal covers, and a body without content. */
    private static void addUndeclared(Map<String, Boolean> declared, FuzzAnswer answer, List<String> faults) {
        var status = Integer.toString(answer.status());
        if (!declared.containsKey(status) && answer.status() < FIRST_REFUSAL) {
            faults.add("has a status that is not declared");
        }
        if (declared.containsKey(status)
                && !declared.get(status)
                && !answer.body().isEmpty()) {
            faults.add("has a body that is not declared");
        }
    }

    private ValidationReport report(String path, String method, FuzzAnswer answer) {
        var response = SimpleResponse.Builder.status(answer.status());
        answer.contentType().ifPresent(response::withContentType);
        if (answer.isStream()) {
            response.withBody(NOT_READ);
        } else if (!answer.body().isEmpty()) {
            response.withBody(answer.body());
        }
        return validator.validateResponse(path, Request.Method.valueOf(method), response.build());
    }

    private static String told(ValidationReport.Message message) {
        var place = message.getContext()
                .flatMap(ValidationReport.MessageContext::getPointers)
                .map(pointers -> " at " + pointers.getInstance().replaceAll("/\\d+", "/#"))
                .orElse("");
        return "does not conform" + place + ": " + message.getMessage();
    }
}
