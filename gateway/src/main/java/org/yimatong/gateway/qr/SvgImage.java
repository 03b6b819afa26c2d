package org.yimatong.gateway.qr;

import com.google.zxing.common.BitMatrix;
import io.vertx.core.buffer.Buffer;

/** Draws modules as an SVG that can be printed at any size. */
final class SvgImage {

    private SvgImage() {}

    static Buffer of(BitMatrix modules) {
        return Buffer.buffer("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%2$dH0z"/><path d="%3$s"/></svg>
                """.formatted(modules.getWidth(), modules.getHeight(), darkRuns(modules)));
    }

    /** Each run of dark modules in a row is one rectangle. */
    private static String darkRuns(BitMatrix modules) {
        var path = new StringBuilder();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                var start = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append('M').append(start).append(' ').append(y);
                    path.append('h')
                            .append(x - start)
                            .append("v1h-")
                            .append(x - start)
                            .append('z');
                }
            }
        }
        return path.toString();
    }
}
