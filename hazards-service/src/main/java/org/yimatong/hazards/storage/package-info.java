/** How what is no column of its own is kept in the database. */
@NullMarked
package org.yimatong.hazards.storage;

import org.jspecify.annotations.NullMarked;
