/** A real Kafka broker, one node, in a process of its own. */
@NullMarked
package org.yimatong.stack.kafka;

import org.jspecify.annotations.NullMarked;
