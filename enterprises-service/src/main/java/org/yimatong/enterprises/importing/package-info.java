/** Enterprises taken into the registry from a table, with a problem list per row. */
@NullMarked
package org.yimatong.enterprises.importing;

import org.jspecify.annotations.NullMarked;
