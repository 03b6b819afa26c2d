package org.yimatong.enterprises.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldChangeTest {

    @Test
    void tells_each_field_that_came_went_or_changed_by_its_place() {
        assertThat(FieldChange.between(json("""
                                {"name":"a","gone":1,"same":[1,2],"inner":{"x/y":"1","z":true}}"""), json("""
                                {"name":"b","come":2.50,"same":[1,2],"inner":{"x/y":"2","z":true}}""")))
                .extracting(FieldChange::field, change -> text(change.before()), change -> text(change.after()))
                .containsExactly(
                        tuple("/come", null, "2.5"),
                        tuple("/gone", "1", null),
                        tuple("/inner/x~1y", "\"1\"", "\"2\""),
                        tuple("/name", "\"a\"", "\"b\""));
    }

    @Test
    void a_record_that_comes_or_goes_changes_all_its_fields() {
        assertThat(FieldChange.between(null, json("{\"a\":[1]}")))
                .extracting(FieldChange::field)
                .containsExactly("/a");
        assertThat(FieldChange.between(json("{\"a\":[1]}"), null))
                .extracting(FieldChange::after)
                .containsOnlyNulls();
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null ? null : node.toString();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
