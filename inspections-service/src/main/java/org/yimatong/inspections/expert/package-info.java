/** The experts whom enterprises may consult, and what they know about. */
@NullMarked
package org.yimatong.inspections.expert;

import org.jspecify.annotations.NullMarked;
