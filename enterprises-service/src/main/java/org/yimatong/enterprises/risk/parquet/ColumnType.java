package org.yimatong.enterprises.risk.parquet;

import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.MicroSeconds;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.TimeUnit;
import org.apache.parquet.format.TimestampType;
import org.apache.parquet.format.Type;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;

/** What a column holds. Every value may be unknown. */
public enum ColumnType {
    TEXT(PrimitiveTypeName.BINARY, Type.BYTE_ARRAY, ConvertedType.UTF8),
    COUNT(PrimitiveTypeName.INT64, Type.INT64, null),
    FLAG(PrimitiveTypeName.BOOLEAN, Type.BOOLEAN, null),
    /** Days since 1970-01-01. */
    DAY(PrimitiveTypeName.INT32, Type.INT32, ConvertedType.DATE),
    /** Microseconds since 1970-01-01T00:00Z. */
    INSTANT(PrimitiveTypeName.INT64, Type.INT64, ConvertedType.TIMESTAMP_MICROS),
    DEGREES(PrimitiveTypeName.DOUBLE, Type.DOUBLE, null);

    private final PrimitiveTypeName primitive;
    private final Type written;
    private final @Nullable ConvertedType meaning;

    ColumnType(PrimitiveTypeName primitive, Type written, @Nullable ConvertedType meaning) {
        this.primitive = primitive;
        this.written = written;
        this.meaning = meaning;
    }

    PrimitiveTypeName primitive() {
        return primitive;
    }

    Type written() {
        return written;
    }

    /** Says in the old way and in the new one what the values mean. */
    void describe(SchemaElement element) {
        element.setType(written);
        if (meaning != null) {
            element.setConverted_type(meaning);
        }
        if (this == TEXT) {
            element.setLogicalType(LogicalType.STRING(new StringType()));
        } else if (this == INSTANT) {
            element.setLogicalType(LogicalType.TIMESTAMP(new TimestampType(true, TimeUnit.MICROS(new MicroSeconds()))));
        }
    }
}
