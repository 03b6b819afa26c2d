/** The chain of analysis of an enterprise: object, unit, event, control measure. */
@NullMarked
package org.yimatong.inspections.prevention.chain;

import org.jspecify.annotations.NullMarked;
