package org.yimatong.enterprises.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a change did to one field of a record.
 *
 * @param field as a JSON Pointer (RFC 6901) into the state
 * @param before null if it said nothing
 * @param after null if it says nothing any more
 */
public record FieldChange(
        String field, @Nullable JsonNode before, @Nullable JsonNode after) {

    /** What differs between two states of a record; a list counts as one field. */
    public static List<FieldChange> between(@Nullable JsonNode before, @Nullable JsonNode after) {
        var changes = new ArrayList<FieldChange>();
        compare("", before, after, changes);
        return List.copyOf(changes);
    }

    private static void compare(
            String field, @Nullable JsonNode before, @Nullable JsonNode after, List<FieldChange> changes) {
        if (isObjectOrNothing(before) && isObjectOrNothing(after)) {
            var names = new TreeSet<String>();
            addNames(before, names);
            addNames(after, names);
            names.forEach(name -> compare(
                    field + "/" + name.replace("~", "~0").replace("/", "~1"),
                    before == null ? null : before.get(name),
                    after == null ? null : after.get(name),
                    changes));
        } else if (before == null || !before.equals(after)) {
            changes.add(new FieldChange(field, before, after));
        }
    }

    private static boolean isObjectOrNothing(@Nullable JsonNode node) {
        return node == null || node.isObject();
    }

    private static void addNames(@Nullable JsonNode node, TreeSet<String> names) {
        if (node != null) {
            node.fieldNames().forEachRemaining(names::add);
        }
    }
}
