/** Publishes what a transaction announced, once it is committed and never otherwise. */
@NullMarked
package org.yimatong.kit.outbox;

import org.jspecify.annotations.NullMarked;
