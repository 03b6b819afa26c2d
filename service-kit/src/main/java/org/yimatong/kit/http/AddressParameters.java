package org.yimatong.kit.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InputError;

/** The parameters that one operation takes by its address, as its method declares them. */
final class AddressParameters {

    private final Map<String, ValueForm> inQuery = new TreeMap<>();
    private final Map<String, ValueForm> inPath = new TreeMap<>();
    private final boolean ownQuery;

    private AddressParameters(boolean ownQuery) {
        this.ownQuery = ownQuery;
    }

    static AddressParameters of(Method operation) {
        var parameters = new AddressParameters(operation.getDeclaringClass().isAnnotationPresent(ReadsOwnQuery.class));
        for (var parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                parameters.addThoseOf(parameter.getType());
            } else {
                parameters.add(parameter, parameter.getName(), parameter.getParameterizedType());
            }
        }
        return parameters;
    }

    private void addThoseOf(Class<?> bean) {
        for (var field : bean.getDeclaredFields()) {
            if (field.isAnnotationPresent(BeanParam.class)) {
                addThoseOf(field.getType());
            } else {
                add(field, field.getName(), field.getGenericType());
            }
        }
    }

    private void add(AnnotatedElement declared, String name, Type type) {
        var form = ValueForm.of(type);
        var query = nameInQuery(declared, name);
        if (query != null) {
            inQuery.put(query, form);
        } else if (form.isNarrow()) {
            inPath.put(nameInPath(declared, name), form);
        }
    }

    private static @Nullable String nameInQuery(AnnotatedElement declared, String name) {
        var standard = declared.getAnnotation(QueryParam.class);
        if (standard != null) {
            return standard.value();
        }
        var rest = declared.getAnnotation(RestQuery.class);
        return rest == null ? null : orElse(rest.value(), name);
    }

    /** A parameter of the path needs no annotation; one that is no part of the path is never asked for. */
    private static String nameInPath(AnnotatedElement declared, String name) {
        var standard = declared.getAnnotation(PathParam.class);
        if (standard != null) {
            return standard.value();
        }
        var rest = declared.getAnnotation(RestPath.class);
        return rest == null ? name : orElse(rest.value(), name);
    }

    private static String orElse(String given, String name) {
        return given.isEmpty() ? name : given;
    }

    List<InputError> errorsIn(Map<String, List<String>> path, Map<String, List<String>> query) {
        var errors = new ArrayList<InputError>();
        path.forEach((name, values) -> {
            var form = inPath.get(name);
            if (form != null) {
                errors.addAll(form.errorsIn(name, values));
            }
        });
        if (!ownQuery) {
            query.forEach((name, values) -> errors.addAll(errorsOfQuery(name, values)));
        }
        return errors;
    }

    private List<InputError> errorsOfQuery(String name, List<String> values) {
        var form = inQuery.get(name);
        if (form != null) {
            return form.errorsIn(name, values);
        }
        return List.of(
                inQuery.isEmpty()
                        ? new InputError(name, "parameter-unexpected")
                        : new InputError(name, "parameter-unknown", String.join(", ", inQuery.keySet())));
    }
}
