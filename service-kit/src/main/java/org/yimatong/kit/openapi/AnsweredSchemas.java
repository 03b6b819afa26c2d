package org.yimatong.kit.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the document what {@link APIResponseSchema} says of an answer. By itself that is done only beside
 * {@code @Produces}, which is left out where an answer is JSON as everywhere.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class AnsweredSchemas implements OASFilter {

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName ANSWERED = DotName.createSimple(APIResponseSchema.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    /** What is answered under a status. */
    private record Answered(String status, String schema, boolean isList) {}

    private final Map<String, Answered> byOperation = new HashMap<>();

    /** @param classes of the service, looked at when it is built */
    public AnsweredSchemas(IndexView classes) {
        for (var answered : classes.getAnnotations(ANSWERED)) {
            if (answered.target().kind() == AnnotationTarget.Kind.METHOD && answered.value("responseCode") != null) {
                var operation = answered.target().asMethod().annotation(OPERATION);
                if (operation != null && operation.value("operationId") != null) {
                    byOperation.put(operation.value("operationId").asString(), answered(answered, classes));
                }
            }
        }
    }

    private static Answered answered(AnnotationInstance answered, IndexView classes) {
        var type = answered.value().asClass();
        var isList = type.kind() == Type.Kind.ARRAY;
        var one = isList ? type.asArrayType().constituent() : type;
        return new Answered(answered.value("responseCode").asString(), nameOf(one.name(), classes), isList);
    }

    private static String nameOf(DotName type, IndexView classes) {
        var known = classes.getClassByName(type);
        var named = known == null ? null : known.declaredAnnotation(SCHEMA);
        return named == null || named.value("name") == null
                ? type.withoutPackagePrefix().replaceAll(".*\\$", "")
                : named.value("name").asString();
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var schemas = document.getComponents().getSchemas().keySet();
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> {
                    var answered = byOperation.get(operation.getOperationId());
                    if (answered != null && schemas.contains(answered.schema())) {
                        say(operation.getResponses().getAPIResponse(answered.status()), answered);
                    }
                    sayAlike(operation.getResponses().getAPIResponses().entrySet().stream()
                            .filter(response -> response.getKey().startsWith("2"))
                            .map(Map.Entry::getValue)
                            .toList());
                });
    }

    private static void say(@Nullable APIResponse response, Answered answered) {
        if (response == null || response.getContent() != null) {
            return;
        }
        var one = createSchema().ref(answered.schema());
        var schema = answered.isList()
                ? createSchema().addType(Schema.SchemaType.ARRAY).items(one)
                : one;
        response.content(createContent()
                .addMediaType("application/json", createMediaType().schema(schema)));
    }

    /** An operation answers the same whether it was done now or before. */
    private static void sayAlike(List<APIResponse> successes) {
        successes.stream()
                .map(APIResponse::getContent)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(content -> successes.stream()
                        .filter(success -> success.getContent() == null)
                        .forEach(success -> success.content(content)));
    }
}
