/** A real PostgreSQL server from its binaries, with a database and two roles per service. */
@NullMarked
package org.yimatong.stack.postgres;

import org.jspecify.annotations.NullMarked;
