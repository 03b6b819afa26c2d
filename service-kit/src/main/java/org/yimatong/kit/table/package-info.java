/** Tables that people exchange: read row by row as CSV, XLSX or NDJSON, and written as CSV or XLSX. */
@NullMarked
package org.yimatong.kit.table;

import org.jspecify.annotations.NullMarked;
