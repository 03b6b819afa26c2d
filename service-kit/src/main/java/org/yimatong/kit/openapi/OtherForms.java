package org.yimatong.kit.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.PrimitiveType;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.table.TableFormat;

/**
 * Writes into an operation what else it answers by {@code Accept}. That is a method of its own, at the same address of
 * the same class, with {@code @Operation(hidden = true)} and {@code @Produces}: the document has one operation for
 * both. Of its parameters those that say yes or no are written here, others beside the operation.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OtherForms implements OASFilter {

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName PATH = DotName.createSimple(Path.class);
    private static final DotName PRODUCES = DotName.createSimple(Produces.class);

    /** A media type, and the switches that belong to it. */
    private record Form(String mediaType, List<String> switches) {}

    private final Map<String, List<Form>> byOperation = new HashMap<>();

    /** @param classes of the service, looked at when it is built */
    public OtherForms(IndexView classes) {
        for (var operation : classes.getAnnotations(OPERATION)) {
            if (operation.target().kind() == AnnotationTarget.Kind.METHOD && isHidden(operation)) {
                var method = operation.target().asMethod();
                var produces = method.annotation(PRODUCES);
                var shown = operationAt(path(method), method.declaringClass());
                if (produces != null && shown != null) {
                    var forms = byOperation.computeIfAbsent(shown, _ -> new ArrayList<>());
                    for (var mediaType : produces.value().asStringArray()) {
                        forms.add(new Form(mediaType.split(";", 2)[0], switches(method)));
                    }
                }
            }
        }
    }

    private static boolean isHidden(AnnotationInstance operation) {
        return operation.value("hidden") != null && operation.value("hidden").asBoolean();
    }

    private static String path(MethodInfo method) {
        var path = method.annotation(PATH);
        return path == null ? "" : path.value().asString();
    }

    /** The id of the reading operation that is shown there. */
    private static @Nullable String operationAt(String path, ClassInfo resource) {
        return resource.methods().stream()
                .filter(method -> method.hasAnnotation(jakarta.ws.rs.GET.class)
                        && path(method).equals(path))
                .map(method -> method.annotation(OPERATION))
                .filter(operation -> operation != null && operation.value("operationId") != null)
                .map(operation -> operation.value("operationId").asString())
                .findFirst()
                .orElse(null);
    }

    private static List<String> switches(MethodInfo method) {
        return method.parameters().stream()
                .filter(parameter -> parameter.type().equals(PrimitiveType.BOOLEAN))
                .map(MethodParameterInfo::name)
                .toList();
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> byOperation
                        .getOrDefault(operation.getOperationId(), List.of())
                        .forEach(form -> say(operation, form)));
    }

    private static void say(Operation operation, Form form) {
        var content = Objects.requireNonNull(operation.getResponses().getAPIResponse("200"))
                .getContent();
        if (content.getMediaType(form.mediaType()) == null) {
            content.addMediaType(form.mediaType(), createMediaType().schema(schema(form.mediaType())));
        }
        form.switches().stream()
                .filter(name -> !isTold(operation, name))
                .forEach(name -> operation.addParameter(createParameter()
                        .name(name)
                        .in(Parameter.In.QUERY)
                        .schema(createSchema()
                                .addType(Schema.SchemaType.BOOLEAN)
                                .defaultValue(false))));
    }

    private static Schema schema(String mediaType) {
        var text = createSchema().addType(Schema.SchemaType.STRING);
        return mediaType.equals(TableFormat.CSV_TYPE) ? text : text.format("binary");
    }

    private static boolean isTold(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }
}
