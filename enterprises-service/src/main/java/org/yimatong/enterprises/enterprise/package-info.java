/** The registry: every enterprise under supervision, under its unified social credit code. */
@NullMarked
package org.yimatong.enterprises.enterprise;

import org.jspecify.annotations.NullMarked;
