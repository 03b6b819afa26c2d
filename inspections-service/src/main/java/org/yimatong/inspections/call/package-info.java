/** Notes of telephone calls to enterprises. */
@NullMarked
package org.yimatong.inspections.call;

import org.jspecify.annotations.NullMarked;
