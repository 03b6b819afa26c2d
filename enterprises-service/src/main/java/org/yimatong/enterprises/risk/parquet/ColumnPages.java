package org.yimatong.enterprises.risk.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.statistics.geospatial.GeospatialStatistics;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;

/** The pages of one column in one group of rows, compressed (GZIP, of the JDK), until the group is written. */
final class ColumnPages implements PageWriter {

    private final ParquetColumn column;
    private final ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final Set<org.apache.parquet.format.Encoding> encodings =
            EnumSet.of(org.apache.parquet.format.Encoding.RLE);
    private long values;
    private long uncompressed;

    ColumnPages(ParquetColumn column) {
        this.column = column;
    }

    @Override
    public void writePage(
            BytesInput bytes,
            int valueCount,
            int rowCount,
            Statistics<?> statistics,
            SizeStatistics sizes,
            GeospatialStatistics places,
            Encoding repetition,
            Encoding definition,
            Encoding encoding)
            throws IOException {
        writePage(bytes, valueCount, rowCount, statistics, repetition, definition, encoding);
    }

    @Override
    public void writePage(
            BytesInput bytes,
            int valueCount,
            int rowCount,
            Statistics<?> statistics,
            Encoding repetition,
            Encoding definition,
            Encoding encoding)
            throws IOException {
        var header = new DataPageHeader(valueCount, known(encoding), known(definition), known(repetition));
        write(data, bytes, new PageHeader(PageType.DATA_PAGE, 0, 0).setData_page_header(header));
        values += valueCount;
    }

    /** @deprecated by the library, which calls it no more */
    @Deprecated
    @Override
    public void writePage(
            BytesInput bytes,
            int valueCount,
            Statistics<?> statistics,
            Encoding repetition,
            Encoding definition,
            Encoding encoding)
            throws IOException {
        writePage(bytes, valueCount, valueCount, statistics, repetition, definition, encoding);
    }

    @Override
    public void writeDictionaryPage(DictionaryPage page) throws IOException {
        var header = new DictionaryPageHeader(page.getDictionarySize(), known(page.getEncoding()));
        write(
                dictionary,
                page.getBytes(),
                new PageHeader(PageType.DICTIONARY_PAGE, 0, 0).setDictionary_page_header(header));
    }

    private org.apache.parquet.format.Encoding known(Encoding encoding) {
        var known = org.apache.parquet.format.Encoding.valueOf(encoding.name());
        encodings.add(known);
        return known;
    }

    private void write(OutputStream pages, BytesInput bytes, PageHeader header) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            bytes.writeAllTo(gzip);
        }
        header.setUncompressed_page_size((int) bytes.size()).setCompressed_page_size(compressed.size());
        var head = new ByteArrayOutputStream();
        Util.writePageHeader(header, head);
        head.writeTo(pages);
        compressed.writeTo(pages);
        uncompressed += head.size() + bytes.size();
    }

    /** Where in the file the column begins: its dictionary comes before its data, whenever it was given. */
    ColumnMetaData writeTo(OutputStream file, long position) throws IOException {
        dictionary.writeTo(file);
        data.writeTo(file);
        var chunk = new ColumnMetaData(
                column.type().written(),
                List.copyOf(encodings),
                List.of(column.name()),
                CompressionCodec.GZIP,
                values,
                uncompressed,
                getMemSize(),
                position + dictionary.size());
        if (dictionary.size() > 0) {
            chunk.setDictionary_page_offset(position);
        }
        return chunk;
    }

    @Override
    public void writePageV2(
            int rowCount,
            int nullCount,
            int valueCount,
            BytesInput repetition,
            BytesInput definition,
            Encoding encoding,
            BytesInput bytes,
            Statistics<?> statistics) {
        throw new UnsupportedOperationException("Pages are of the first form, which every reader knows");
    }

    @Override
    public long getMemSize() {
        return (long) dictionary.size() + data.size();
    }

    @Override
    public long allocatedSize() {
        return getMemSize();
    }

    @Override
    public String memUsageString(String prefix) {
        return "%s %s: %d bytes".formatted(prefix, column.name(), getMemSize());
    }
}
