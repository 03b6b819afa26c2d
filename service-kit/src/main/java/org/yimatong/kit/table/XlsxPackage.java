package org.yimatong.kit.table;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.yimatong.kit.problem.InvalidInput;

/** The parts of a workbook, unpacked as they are read, and no further than the limit. */
final class XlsxPackage implements Closeable {

    /** Two gigabytes: the registry of a million enterprises is a third of it, a bomb is a thousand times as large. */
    static final long UNPACKED_LIMIT = Integer.MAX_VALUE;

    /** The archive's list of its parts is held in memory; that of a workbook takes some kilobytes. */
    private static final int LONGEST_LIST = 1 << 20;

    private static final int END_OF_LIST = 0x06054b50;
    private static final int LONGEST_END = 22 + 0xFFFF;
    private static final int LENGTH_IN_END = 12;

    private static final String FOLDER = "xl/";

    private final ZipFile zip;
    private final long limit;
    private long unpacked;

    XlsxPackage(Path file, long limit) throws IOException {
        checkList(file);
        this.zip = new ZipFile(file.toFile());
        this.limit = limit;
    }

    private static void checkList(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var begin = Math.max(0, channel.size() - LONGEST_END);
            var end = ByteBuffer.allocate(LONGEST_END).order(ByteOrder.LITTLE_ENDIAN);
            while (channel.read(end, begin + end.position()) > 0) {
                // on to the end
            }
            for (var at = 0; at + LENGTH_IN_END + Integer.BYTES <= end.position(); at++) {
                if (end.getInt(at) == END_OF_LIST
                        && Integer.toUnsignedLong(end.getInt(at + LENGTH_IN_END)) > LONGEST_LIST) {
                    throw malformed();
                }
            }
        }
    }

    /** Name of the part with the first sheet. */
    String firstSheet() throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        try (var relations = xml(FOLDER + "_rels/workbook.xml.rels")) {
            while (relations.toElement("Relationship")) {
                targets.put(relations.attribute("Id"), relations.attribute("Target"));
            }
        }
        try (var workbook = xml(FOLDER + "workbook.xml")) {
            var target = workbook.toElement("sheet") ? targets.get(workbook.attribute("id")) : null;
            if (target == null) {
                throw malformed();
            }
            return target.startsWith("/") ? target.substring(1) : FOLDER + target;
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The part as XML. */
    XmlPart xml(String part) throws IOException, XMLStreamException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw malformed();
        }
        return new XmlPart(new Unpacked(zip.getInputStream(entry)));
    }

    static InvalidInput malformed() {
        return new InvalidInput("", "xlsx-malformed");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Unpacked extends FilterInputStream {

        Unpacked(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] buffer, int offset, int most) throws IOException {
            var count = in.read(buffer, offset, most);
            unpacked += Math.max(count, 0);
            if (unpacked > limit) {
                throw new InvalidInput("", "xlsx-too-large", limit);
            }
            return count;
        }
    }
}
