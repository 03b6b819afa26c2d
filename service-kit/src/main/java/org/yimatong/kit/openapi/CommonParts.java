package org.yimatong.kit.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.yimatong.kit.problem.ProblemDetail;

/**
 * Adds to each operation that it refuses with a problem, and describes the headers and documents all services share.
 */
public class CommonParts implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String ANY_JSON = "JsonNode";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.components(components
                .addSchema("InputError", inputError())
                .addSchema(PROBLEM, problem())
                .addResponse(PROBLEM, refusal())
                .addParameter(
                        "Idempotency-Key",
                        header("New for each new request, the same for each repetition of it")
                                .name("Idempotency-Key")
                                .schema(text().minLength(8).maxLength(100)))
                .addParameter(
                        "If-Match",
                        header("ETag of the thing as the caller has seen it")
                                .name("If-Match")
                                .schema(text())));
        replace(components, ANY_JSON, createSchema().description("Any JSON value"));
        replace(components, ProblemDetail.class.getSimpleName(), createSchema().ref(PROBLEM));
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(CommonParts::refuses);
    }

    /** Says of an object of which nothing is told that it may be any; of alternatives, no more than what they are. */
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getOneOf() != null) {
            return schema.type(null).properties(null).required(null);
        }
        if (List.of(Schema.SchemaType.OBJECT).equals(schema.getType())
                && schema.getRef() == null
                && schema.getProperties() == null
                && schema.getAdditionalPropertiesSchema() == null
                && schema.getAdditionalPropertiesBoolean() == null) {
            return schema.additionalPropertiesBoolean(true);
        }
        return schema;
    }

    /** Types of libraries and of ours that are written otherwise than their members tell. */
    private static void replace(Components components, String name, Schema schema) {
        if (components.getSchemas().containsKey(name)) {
            components.addSchema(name, schema);
        }
    }

    /** What is named without its document by others, as of a missing right, is a problem too. */
    private static void refuses(Operation operation) {
        var responses = operation.getResponses();
        List.copyOf(responses.getAPIResponses().entrySet()).stream()
                .filter(response -> response.getKey().startsWith("4"))
                .filter(response -> response.getValue().getContent() == null)
                .forEach(response -> responses.addAPIResponse(
                        response.getKey(), createAPIResponse().ref(PROBLEM)));
        responses.addAPIResponse("default", createAPIResponse().ref(PROBLEM));
    }

    private static APIResponse refusal() {
        return createAPIResponse()
                .description("Refused; the problem's type tells why (RFC 9457)")
                .content(createContent()
                        .addMediaType(
                                ProblemDetail.MEDIA_TYPE,
                                createMediaType().schema(createSchema().ref(PROBLEM))));
    }

    private static Schema problem() {
        return object("type", "title", "status", "detail", "requestId")
                .description("Some types have further members")
                .additionalPropertiesBoolean(true)
                .addProperty("type", text().format("uri-reference"))
                .addProperty("title", text())
                .addProperty("status", createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("requestId", text())
                .addProperty(
                        "errors",
                        createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(createSchema().ref("InputError")));
    }

    private static Schema inputError() {
        return object("pointer", "code", "detail")
                .addProperty("pointer", text())
                .addProperty("code", text())
                .addProperty("detail", text());
    }

    private static Schema object(String... required) {
        return createSchema().addType(Schema.SchemaType.OBJECT).required(List.of(required));
    }

    private static Schema text() {
        return createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Parameter header(String description) {
        return createParameter().in(Parameter.In.HEADER).required(true).description(description);
    }
}
