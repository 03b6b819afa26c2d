package org.yimatong.kit.table;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;

/**
 * The texts of a workbook, to which its cells refer by number. A million enterprises have millions of them, so they are
 * kept in files beside the memory.
 */
final class SharedStrings implements Closeable {

    private static final String PART = "xl/sharedStrings.xml";

    /** Offsets are written one after the other as the JDK writes numbers. */
    private static final ValueLayout.OfLong OFFSET = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    private final Arena memory = Arena.ofShared();
    private final Path folder;
    private final MemorySegment texts;
    private final MemorySegment offsets;

    private SharedStrings(Path folder, Path texts, Path offsets) throws IOException {
        this.folder = folder;
        this.texts = map(texts);
        this.offsets = map(offsets);
    }

    static SharedStrings of(XlsxPackage workbook) throws IOException, XMLStreamException {
        var folder = Files.createTempDirectory("shared-strings");
        var texts = folder.resolve("texts");
        var offsets = folder.resolve("offsets");
        try {
            write(workbook, texts, offsets);
            return new SharedStrings(folder, texts, offsets);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            delete(folder);
            throw e;
        }
    }

    private static void write(XlsxPackage workbook, Path texts, Path offsets) throws IOException, XMLStreamException {
        try (var bytes = new BufferedOutputStream(Files.newOutputStream(texts));
                var ends = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(offsets)))) {
            ends.writeLong(0);
            if (!workbook.has(PART)) {
                return;
            }
            try (var xml = workbook.xml(PART)) {
                for (var end = 0L; xml.toElement("si"); ) {
                    var text = xml.text().getBytes(StandardCharsets.UTF_8);
                    bytes.write(text);
                    end += text.length;
                    ends.writeLong(end);
                }
            }
        }
    }

    private MemorySegment map(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return channel.map(MapMode.READ_ONLY, 0, channel.size(), memory);
        }
    }

    /** @throws IndexOutOfBoundsException if there is none of this number */
    String get(long number) {
        var begin = offsets.get(OFFSET, number * Long.BYTES);
        var end = offsets.get(OFFSET, (number + 1) * Long.BYTES);
        return new String(texts.asSlice(begin, end - begin).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        memory.close();
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve("texts"));
        Files.deleteIfExists(folder.resolve("offsets"));
        Files.delete(folder);
    }
}
