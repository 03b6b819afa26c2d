package org.yimatong.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

class OpenApiMergeTest {

    private static final JsonObject INFO = new JsonObject().put("title", "All");

    @Test
    void paths_of_all_services_stand_side_by_side() {
        var merged = merge(service("/a", "Problem", "string"), service("/b", "Problem", "string"));

        assertThat(merged.getJsonObject("paths").fieldNames()).containsExactly("/a", "/b");
        assertThat(merged.getString("openapi")).isEqualTo("3.1.0");
    }

    @Test
    void a_schema_that_is_the_same_everywhere_is_kept_once() {
        var merged = merge(service("/a", "Problem", "string"), service("/b", "Problem", "string"));

        assertThat(schemas(merged).fieldNames()).containsExactly("Problem", "ProblemList");
    }

    @Test
    void namesakes_that_differ_get_the_name_of_their_service_and_so_do_those_that_refer_to_them() {
        var merged = merge(service("/a", "Status", "string"), service("/b", "Status", "integer"));

        assertThat(schemas(merged).fieldNames())
                .containsExactlyInAnyOrder("OneStatus", "OneStatusList", "TwoStatus", "TwoStatusList");
        assertThat(schemas(merged).getJsonObject("TwoStatusList").toString())
                .contains("#/components/schemas/TwoStatus\"");
        assertThat(merged.getJsonObject("paths").getJsonObject("/b").toString())
                .contains("#/components/schemas/TwoStatusList\"");
    }

    @Test
    void operations_require_the_security_scheme_of_their_service() {
        var merged = merge(secured("/a", "http"), secured("/b", "openIdConnect"));

        assertThat(merged.getJsonObject("components")
                        .getJsonObject("securitySchemes")
                        .fieldNames())
                .containsExactlyInAnyOrder("OneScheme", "TwoScheme");
        assertThat(merged.getJsonObject("paths").getJsonObject("/b").toString())
                .contains("[{\"TwoScheme\":[\"inspector\"]}]");
    }

    @Test
    void one_path_cannot_belong_to_two_services() {
        assertThatThrownBy(() -> merge(service("/a", "A", "string"), service("/a", "B", "string")))
                .hasMessageContaining("/a");
    }

    private static JsonObject merge(JsonObject one, JsonObject two) {
        return new OpenApiMerge().with("One", one).with("Two", two).merge(INFO);
    }

    private static JsonObject schemas(JsonObject document) {
        return document.getJsonObject("components").getJsonObject("schemas");
    }

    private static JsonObject secured(String path, String type) {
        return new JsonObject("""
                {"paths": {"%s": {"get": {"security": [{"Scheme": ["inspector"]}]}}},
                 "components": {"securitySchemes": {"Scheme": {"type": "%s"}}}}
                """.formatted(path, type));
    }

    private static JsonObject service(String path, String schema, String type) {
        return new JsonObject("""
                {"openapi": "3.1.0",
                 "paths": {"%1$s": {"get": {"x": {"$ref": "#/components/schemas/%2$sList"}}}},
                 "components": {"schemas": {
                   "%2$s": {"type": "%3$s"},
                   "%2$sList": {"type": "array", "items": {"$ref": "#/components/schemas/%2$s"}}}}}
                """.formatted(path, schema, type));
    }
}
