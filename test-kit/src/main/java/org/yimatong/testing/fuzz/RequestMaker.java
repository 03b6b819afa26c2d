package org.yimatong.testing.fuzz;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.yimatong.testing.access.ApiOperation;

/** Makes requests that the document allows, and wrong ones from them. */
final class RequestMaker {

    private static final JsonMapper PLAIN = new JsonMapper();
    private static final JsonMapper ESCAPING =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Harvest harvest;
    private final ValidValues values;
    private final HostileValues hostile;
    private final Mutations mutations;
    private final RandomGenerator random;

    RequestMaker(Harvest harvest, ValidValues values, RandomGenerator random) {
        this.harvest = harvest;
        this.values = values;
        this.hostile = new HostileValues(random);
        this.mutations = new Mutations(hostile, random);
        this.random = random;
    }

    /** Every other one is as valid as the document tells; the others have one to three faults. */
    FuzzRequest next(ApiOperation operation, FuzzCaller caller) {
        var faults = random.nextBoolean() ? 0 : random.nextInt(1, 4);
        var isHostileBody = faults > 0 && operation.body().isPresent() && random.nextInt(3) > 0;
        var request = valid(operation, caller, isHostileBody);
        for (var fault = isHostileBody ? 1 : 0; fault < faults; fault++) {
            request = mutations.mutated(request);
        }
        return request;
    }

    private FuzzRequest valid(ApiOperation operation, FuzzCaller caller, boolean isHostileBody) {
        var path = path(operation, random.nextInt(20) == 0);
        var request = new FuzzRequest(operation, caller, path, query(operation), headers(operation, path), null);
        if (operation.body().isEmpty()) {
            return request;
        }
        var types = operation.body().get().mediaTypes();
        var type = types.get(random.nextInt(types.size()));
        return request.withHeader("Content-Type", type)
                .withBody(body(operation, operation.body().get(), type, isHostileBody));
    }

    private String path(ApiOperation operation, boolean isHostile) {
        var path = operation.path();
        for (var parameter : operation.in("path")) {
            var known = random.nextInt(10) == 0
                    ? java.util.Optional.<String>empty()
                    : harvest.inPath(operation.path(), parameter.name(), random);
            var value = isHostile
                    ? mutations.segment()
                    : segment(known.orElseGet(() -> plain(values.value(parameter.name(), parameter.schema()))));
            path = path.replace("{" + parameter.name() + "}", value);
        }
        return path;
    }

    /** Never empty: the address would be another operation's. */
    private static String segment(String value) {
        return value.isEmpty() || value.matches("\\.+") ? "-" : encoded(value);
    }

    private List<String> query(ApiOperation operation) {
        var query = new ArrayList<String>();
        for (var parameter : operation.in("query")) {
            if (parameter.isRequired() || random.nextInt(4) == 0) {
                var value = parameter.name().equals("limit") && random.nextBoolean()
                        ? JsonNodeFactory.instance.numberNode(random.nextInt(1, 5))
                        : values.value(parameter.name(), parameter.schema());
                var each = value.isArray()
                        ? value
                        : JsonNodeFactory.instance.arrayNode().add(value);
                each.forEach(one -> query.add(parameter.name() + "=" + encoded(plain(one))));
            }
        }
        return query;
    }

    private Map<String, String> headers(ApiOperation operation, String path) {
        var headers = new LinkedHashMap<String, String>();
        for (var parameter : operation.in("header")) {
            switch (parameter.name()) {
                case "If-Match" -> headers.put("If-Match", harvest.etag(path).orElse("\"" + random.nextInt(3) + "\""));
                case "Idempotency-Key" -> headers.put("Idempotency-Key", "fuzz-" + random.nextLong());
                case "Upload-Offset" -> headers.put("Upload-Offset", "0");
                default -> {
                    // may be left out, and is
                }
            }
        }
        if (random.nextInt(4) == 0) {
            headers.put("Accept-Language", "en");
        }
        return headers;
    }

    private byte[] body(ApiOperation operation, ApiOperation.Body body, String type, boolean isHostile) {
        if (!type.equals(body.mediaType()) || !body.isJson()) {
            var known = harvest.named(Beginning.nameOfBody(operation.id()), random);
            var text = known.orElse("id\n1\n");
            return (isHostile ? mutations.table(text) : text).getBytes(StandardCharsets.UTF_8);
        }
        var value = values.value("", body.schema());
        if (isHostile && random.nextInt(5) > 0) {
            value = new HostileBody(hostile, random).of(value);
        }
        var bytes = written(value);
        return isHostile && random.nextInt(4) == 0 ? mutations.rawBody(bytes) : bytes;
    }

    private byte[] written(JsonNode value) {
        try {
            return (random.nextInt(3) == 0 ? ESCAPING : PLAIN).writeValueAsBytes(value);
        } catch (IOException e) {
            // a half of a pair of surrogates has no form in UTF-8
            return escaped(value);
        }
    }

    private static byte[] escaped(JsonNode value) {
        try {
            return ESCAPING.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
