package org.yimatong.gateway.console;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What lies beneath the enterprises on the console's risk map: a sketch, unless the bureau has something better. */
@ConfigMapping(prefix = "yimatong.console.map")
interface MapSettings {

    /**
     * A GeoJSON FeatureCollection of the areas' borders, in degrees of CGCS2000; read at the start. A polygon says in
     * its property {@code area} which area it is, or in {@code name} what it is called.
     */
    Optional<Path> borders();

    /** What has to be read beside the map, such as its approval number (审图号). */
    Optional<String> attribution();

    /** Tiles by WMTS. */
    Optional<Tiles> tiles();

    /**
     * A layer of a WMTS service, in the usual grid of its projection: tiles of 256 pixels, the world halved. What has a
     * usual value is optional: a default would make a layer where none was asked for.
     */
    interface Tiles {

        /** Where browsers ask for them; a template with {@code {TileMatrix}}, or without one for {@code KVP}. */
        String address();

        String layer();

        String matrixSet();

        /** {@code default} unless said. */
        Optional<String> style();

        /** {@code image/png} unless said. */
        Optional<String> format();

        /** {@link Projection#EPSG_3857} unless said. */
        Optional<Projection> projection();
    }

    /** In which tiles are drawn. */
    enum Projection {
        /** Web Mercator; matrix set {@code w} of 天地图. */
        EPSG_3857,
        /** CGCS2000 in degrees; matrix set {@code c} of 天地图. */
        EPSG_4490;

        /** As the registry of EPSG names it. */
        String code() {
            return name().replace('_', ':');
        }
    }
}
