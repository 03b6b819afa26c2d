package org.yimatong.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Puts into a body what does not belong there, or takes away what does. */
final class HostileBody {

    private final HostileValues hostile;
    private final RandomGenerator random;

    HostileBody(HostileValues hostile, RandomGenerator random) {
        this.hostile = hostile;
        this.random = random;
    }

    /** The body with one to three places made wrong. */
    JsonNode of(JsonNode body) {
        if (body.isValueNode() || body.isEmpty() || random.nextInt(20) == 0) {
            return hostile.value(body);
        }
        var places = new ArrayList<JsonNode>();
        containers(body, places);
        for (var number = random.nextInt(1, 4); number > 0; number--) {
            mutate(places.get(random.nextInt(places.size())));
        }
        return body;
    }

    private static void containers(JsonNode value, List<JsonNode> places) {
        if (!value.isValueNode()) {
            places.add(value);
            value.forEach(member -> containers(member, places));
        }
    }

    private void mutate(JsonNode place) {
        switch (place) {
            case ObjectNode object -> mutate(object);
            case ArrayNode array -> mutate(array);
            default -> throw new IllegalArgumentException("Nothing stands in " + place);
        }
    }

    private void mutate(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        var chance = random.nextInt(10);
        if (names.isEmpty() || chance == 0) {
            object.set(random.nextBoolean() ? "status" : hostile.text(), hostile.value(object.nullNode()));
            return;
        }
        var name = names.get(random.nextInt(names.size()));
        if (chance == 1) {
            object.remove(name);
        } else {
            object.set(name, hostile.value(object.get(name)));
        }
    }

    private void mutate(ArrayNode array) {
        switch (random.nextInt(3)) {
            case 0 -> array.add(hostile.value(array));
            case 1 -> array.addAll(array.deepCopy());
            default -> {
                if (array.isEmpty()) {
                    array.addNull();
                } else {
                    var index = random.nextInt(array.size());
                    array.set(index, hostile.value(array.get(index)));
                }
            }
        }
    }
}
