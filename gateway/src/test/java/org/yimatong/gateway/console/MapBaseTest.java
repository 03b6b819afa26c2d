package org.yimatong.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.gateway.http.SecurityHeaders;

class MapBaseTest {

    private static final String PREFIX = "yimatong.console.map.";

    @TempDir
    Path folder;

    @Test
    void without_settings_the_map_is_a_sketch_and_asks_nobody() {
        var base = base(Map.of());

        assertThat(told(base))
                .isEqualTo(new JsonObject()
                        .put("borders", "/console/map/xian-schematic.geojson")
                        .put("schematic", true));
        assertThat(base.imageOrigin()).isEmpty();
    }

    @Test
    void the_bureaus_borders_take_the_place_of_the_sketch() throws IOException {
        var file = file("{\"type\":\"FeatureCollection\",\"features\":[]}");

        var base = base(Map.of("borders", file, "attribution", "审图号 1"));

        assertThat(told(base))
                .isEqualTo(new JsonObject()
                        .put("borders", "/console/map/borders.geojson")
                        .put("schematic", false)
                        .put("attribution", "审图号 1"));
        assertThat(base.files()).containsKey("map/borders.geojson");
    }

    @Test
    void tiles_have_no_sketch_over_them_and_open_the_policy_for_their_host_only() {
        var base = base(tiles("https://tiles.example:8443/wmts/{TileMatrix}/{TileRow}/{TileCol}.png?key=a"));

        assertThat(base.imageOrigin()).isEqualTo("https://tiles.example:8443");
        assertThat(SecurityHeaders.consolePolicy(base.imageOrigin()))
                .contains("img-src 'self' data: blob: https://tiles.example:8443;", "connect-src 'self';");
        assertThat(told(base).getString("borders")).isNull();
        assertThat(told(base).getJsonObject("tiles").getString("projection")).isEqualTo("EPSG:4490");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wmts",
                "ftp://tiles.example/wmts",
                "https://*/wmts",
                "https://tiles.example;script-src/wmts",
                "https://tiles.example 'unsafe-inline'/wmts",
                "https://somebody@tiles.example/wmts"
            })
    void an_address_that_would_open_the_policy_further_keeps_the_gateway_from_starting(String address) {
        var base = base(tiles(address));

        assertThatThrownBy(base::imageOrigin)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("yimatong.console.map.tiles.address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "no json", "{\"type\":\"Feature\"}", "{\"type\":7}"})
    void borders_that_nobody_could_draw_keep_the_gateway_from_starting(String content) throws IOException {
        var wrong = Map.of("borders", file(content));

        assertThatThrownBy(() -> base(wrong))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("yimatong.console.map.borders");
    }

    @Test
    void borders_that_are_not_there_keep_the_gateway_from_starting() {
        var wrong = Map.of("borders", folder.resolve("none.geojson").toString());

        assertThatThrownBy(() -> base(wrong)).isInstanceOf(ConfigurationException.class);
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("borders.geojson"), content).toString();
    }

    private static Map<String, String> tiles(String address) {
        return Map.of(
                "tiles.address",
                address,
                "tiles.layer",
                "vec",
                "tiles.matrix-set",
                "c",
                "tiles.projection",
                "EPSG_4490");
    }

    private static MapBase base(Map<String, String> settings) {
        var named = new HashMap<String, String>();
        settings.forEach((name, value) -> named.put(PREFIX + name, value));
        var config = new SmallRyeConfigBuilder()
                .withMapping(MapSettings.class)
                .withDefaultValues(named)
                .build();
        return new MapBase(config.getConfigMapping(MapSettings.class));
    }

    private static JsonObject told(MapBase base) {
        return new JsonObject(Buffer.buffer(base.files().get("settings.json"))).getJsonObject("map");
    }
}
