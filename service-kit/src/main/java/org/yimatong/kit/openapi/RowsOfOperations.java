package org.yimatong.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.yimatong.kit.access.RowsOf;

/** Writes {@link RowsOf} of each operation into the document. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RowsOfOperations implements OASFilter {

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName ROWS_OF = DotName.createSimple(RowsOf.class);

    private final Map<String, String> byOperation = new HashMap<>();

    /** @param classes of the service, looked at when it is built */
    public RowsOfOperations(IndexView classes) {
        for (var operation : classes.getAnnotations(OPERATION)) {
            if (operation.target().kind() == AnnotationTarget.Kind.METHOD && operation.value("operationId") != null) {
                var method = operation.target().asMethod();
                var rule = method.hasAnnotation(ROWS_OF)
                        ? method.annotation(ROWS_OF)
                        : method.declaringClass().declaredAnnotation(ROWS_OF);
                note(operation, rule);
            }
        }
    }

    private void note(AnnotationInstance operation, AnnotationInstance rule) {
        if (rule != null) {
            byOperation.put(
                    operation.value("operationId").asString(),
                    rule.value().asEnum().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(this::say);
    }

    private void say(Operation operation) {
        var rowsOf = byOperation.get(operation.getOperationId());
        if (rowsOf != null) {
            operation.addExtension("x-rows-of", rowsOf);
        }
    }
}
