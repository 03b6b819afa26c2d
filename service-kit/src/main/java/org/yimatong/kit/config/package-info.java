/** Settings that nobody knows. */
@NullMarked
package org.yimatong.kit.config;

import org.jspecify.annotations.NullMarked;
