/** Tables as Apache Parquet files, column by column, for tools such as DuckDB. */
@NullMarked
package org.yimatong.enterprises.risk.parquet;

import org.jspecify.annotations.NullMarked;
