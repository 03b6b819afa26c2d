/** Running scores over HTTP. */
@NullMarked
package org.yimatong.inspections.prevention.score.rest;

import org.jspecify.annotations.NullMarked;
