/** CSV files into the registry, row by row, with a list of what was refused. */
@NullMarked
package org.yimatong.hazards.source.imports;

import org.jspecify.annotations.NullMarked;
