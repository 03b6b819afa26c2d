package org.yimatong.gateway.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.yimatong.gateway.console.MapSettings.Projection;
import org.yimatong.gateway.console.MapSettings.Tiles;

/** The base of the risk map as browsers are told of it, from what this gateway was told. */
@Singleton
class MapBase {

    static final String SETTINGS = "settings.json";
    static final String BORDERS = "map/borders.geojson";

    private static final String SKETCH = "map/xian-schematic.geojson";
    private static final String PREFIX = "yimatong.console.map.";

    /** Scheme, host and port; nothing that could end a directive of the policy. */
    private static final Pattern ORIGIN = Pattern.compile("https?://[0-9A-Za-z.-]+(:[0-9]{1,5})?");

    private final MapSettings settings;
    private final Map<String, byte[]> files = new HashMap<>();

    /** @throws ConfigurationException naming the setting that cannot be followed */
    MapBase(MapSettings settings) {
        this.settings = settings;
        settings.borders().ifPresent(file -> files.put(BORDERS, read(file)));
        files.put(SETTINGS, new JsonObject().put("map", map()).toBuffer().getBytes());
    }

    /** Files beside those of the console's module, by their names below {@code /console/}. */
    Map<String, byte[]> files() {
        return files;
    }

    /** From where browsers may load tiles; empty unless there are any. */
    String imageOrigin() {
        return settings.tiles().map(MapBase::originOf).orElse("");
    }

    private JsonObject map() {
        var map = new JsonObject();
        var tiles = settings.tiles();
        var sketched = settings.borders().isEmpty() && tiles.isEmpty();
        settings.borders().ifPresent(_ -> map.put("borders", ConsoleDoor.BELOW + BORDERS));
        if (sketched) {
            map.put("borders", ConsoleDoor.BELOW + SKETCH);
        }
        map.put("schematic", sketched);
        settings.attribution().ifPresent(text -> map.put("attribution", text));
        tiles.ifPresent(layer -> map.put("tiles", told(layer)));
        return map;
    }

    private static JsonObject told(Tiles tiles) {
        return new JsonObject()
                .put("address", tiles.address())
                .put("layer", tiles.layer())
                .put("matrixSet", tiles.matrixSet())
                .put("style", tiles.style().orElse("default"))
                .put("format", tiles.format().orElse("image/png"))
                .put(
                        "projection",
                        tiles.projection().orElse(Projection.EPSG_3857).code());
    }

    private static String originOf(Tiles tiles) {
        try {
            var address = URI.create(tiles.address().replaceAll("[{}]", ""));
            var origin = address.getScheme() + "://" + address.getRawAuthority();
            if (ORIGIN.matcher(origin).matches()) {
                return origin;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new ConfigurationException(PREFIX + "tiles.address has to begin with http:// or https:// and one host");
    }

    private static byte[] read(Path file) {
        try {
            var content = Files.readString(file);
            if ("FeatureCollection".equals(new JsonObject(content).getString("type"))) {
                return content.getBytes(UTF_8);
            }
        } catch (IOException e) {
            throw new ConfigurationException(PREFIX + "borders: " + file + " cannot be read", e);
        } catch (DecodeException | ClassCastException e) {
            throw new ConfigurationException(PREFIX + "borders: " + file + " is no JSON", e);
        }
        throw new ConfigurationException(PREFIX + "borders: " + file + " is no GeoJSON FeatureCollection");
    }
}
