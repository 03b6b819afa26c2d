/** Legal documents over HTTP. */
@NullMarked
package org.yimatong.inspections.document.rest;

import org.jspecify.annotations.NullMarked;
