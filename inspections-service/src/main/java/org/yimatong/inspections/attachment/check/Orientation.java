package org.yimatong.inspections.attachment.check;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;

/**
 * How a photo is to be turned so that its top is up: mirrored in place, then, if so, looked at with rows as columns. No
 * second copy of the pixels is made.
 */
record Orientation(boolean mirrored, boolean upsideDown, boolean rowsAreColumns) {

    /** @param exif from 1, the upright, to 8 (JEITA CP-3451, tag 274) */
    static Orientation of(int exif) {
        return switch (exif) {
            case 1 -> new Orientation(false, false, false);
            case 2 -> new Orientation(true, false, false);
            case 3 -> new Orientation(true, true, false);
            case 4 -> new Orientation(false, true, false);
            case 5 -> new Orientation(false, false, true);
            case 6 -> new Orientation(false, true, true);
            case 7 -> new Orientation(true, true, true);
            case 8 -> new Orientation(true, false, true);
            default -> throw new IllegalArgumentException("No orientation of EXIF: " + exif);
        };
    }

    /** @param photo of one byte for each band, as decoders of JPEG make it; not to be used afterwards */
    BufferedImage apply(BufferedImage photo) {
        if (!mirrored && !upsideDown && !rowsAreColumns) {
            return photo;
        }
        var model = (ComponentSampleModel) photo.getRaster().getSampleModel();
        var data = (DataBufferByte) photo.getRaster().getDataBuffer();
        if (mirrored) {
            mirror(data.getData(), photo, model);
        }
        if (upsideDown) {
            turnUpsideDown(data.getData(), photo.getHeight(), model.getScanlineStride());
        }
        if (!rowsAreColumns) {
            return photo;
        }
        var turned = new ComponentSampleModel(
                model.getDataType(),
                photo.getHeight(),
                photo.getWidth(),
                model.getScanlineStride(),
                model.getPixelStride(),
                model.getBandOffsets());
        var raster = Raster.createWritableRaster(turned, data, null);
        return new BufferedImage(photo.getColorModel(), raster, false, null);
    }

    private static void mirror(byte[] pixels, BufferedImage photo, ComponentSampleModel model) {
        var bands = model.getPixelStride();
        for (var row = 0; row < photo.getHeight(); row++) {
            var left = row * model.getScanlineStride();
            var right = left + (photo.getWidth() - 1) * bands;
            for (; left < right; left += bands, right -= bands) {
                for (var band = 0; band < bands; band++) {
                    swap(pixels, left + band, right + band);
                }
            }
        }
    }

    private static void turnUpsideDown(byte[] pixels, int height, int rowBytes) {
        for (var row = 0; row < height / 2; row++) {
            for (var place = 0; place < rowBytes; place++) {
                swap(pixels, row * rowBytes + place, (height - 1 - row) * rowBytes + place);
            }
        }
    }

    private static void swap(byte[] pixels, int one, int other) {
        var kept = pixels[one];
        pixels[one] = pixels[other];
        pixels[other] = kept;
    }
}
