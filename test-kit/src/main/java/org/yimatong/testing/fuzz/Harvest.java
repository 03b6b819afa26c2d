package org.yimatong.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What the answers of a sequence told: ids, keys and versions that later requests of it can name. */
final class Harvest {

    private static final int MOST_OF_A_NAME = 30;
    private static final String ID = "id";

    /** By the name of a member, and by the path of a collection for the ids of what is in it. */
    private final Map<String, List<String>> values = new HashMap<>();

    /** By address. */
    private final Map<String, String> etags = new HashMap<>();

    Harvest(Map<String, List<String>> known) {
        known.forEach((name, all) -> values.put(name, new ArrayList<>(all)));
    }

    void gather(FuzzRequest request, FuzzAnswer answer, JsonNode body) {
        var collection = request.operation().path();
        answer.location().ifPresent(location -> keep(collection, location.substring(location.lastIndexOf('/') + 1)));
        answer.etag().ifPresent(etag -> {
            var thing = answer.location().orElse(request.path());
            etags.put(thing, etag);
            etags.put(parent(thing), etag);
        });
        gather(collection, "", body);
    }

    private void gather(String collection, String name, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(member -> gather(collection, member.getKey(), member.getValue()));
            if (value.path(ID).isTextual()) {
                keep(collection, value.get(ID).asText());
            }
        } else if (value.isArray()) {
            value.forEach(one -> gather(collection, name, one));
        } else if (value.isTextual() || value.isIntegralNumber()) {
            keep(name, value.asText());
        }
    }

    private void keep(String name, String value) {
        var all = values.computeIfAbsent(name, _ -> new ArrayList<>());
        if (!value.isBlank() && !all.contains(value)) {
            all.add(value);
            if (all.size() > MOST_OF_A_NAME) {
                all.removeFirst();
            }
        }
    }

    /** A value of this name, or the id of what it names; empty if none was told. */
    Optional<String> named(String name, RandomGenerator random) {
        var stem = name.replaceAll("(Ids?|s)$", "");
        return one(name, random)
                .or(() -> one(stem, random))
                .or(() -> one(stem + "Id", random))
                .or(() -> values.keySet().stream()
                        .filter(key -> key.startsWith("/") && key.endsWith(stem + "s"))
                        .sorted()
                        .findFirst()
                        .flatMap(key -> one(key, random)));
    }

    /** What may stand for a parameter of a path. */
    Optional<String> inPath(String path, String parameter, RandomGenerator random) {
        var collection = path.substring(0, path.indexOf("/{" + parameter + "}"));
        return one(collection, random)
                .or(() -> parameter.equals(ID) ? Optional.empty() : named(parameter, random))
                .or(() -> one(ID, random));
    }

    private Optional<String> one(String name, RandomGenerator random) {
        return Optional.ofNullable(values.get(name))
                .filter(all -> !all.isEmpty())
                .map(all -> all.get(random.nextInt(all.size())));
    }

    /** The version of the thing at the address, or above it. */
    Optional<String> etag(String address) {
        for (var place = address; place.length() > 1; place = parent(place)) {
            if (etags.containsKey(place)) {
                return Optional.of(etags.get(place));
            }
        }
        return Optional.empty();
    }

    private static String parent(String address) {
        return address.substring(0, Math.max(0, address.lastIndexOf('/')));
    }
}
