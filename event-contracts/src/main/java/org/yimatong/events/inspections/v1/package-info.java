/** What happens to findings, version 1: topic {@code inspections.v1}. */
@NullMarked
package org.yimatong.events.inspections.v1;

import org.jspecify.annotations.NullMarked;
