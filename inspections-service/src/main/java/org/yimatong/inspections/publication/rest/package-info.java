/** Publications over HTTP. */
@NullMarked
package org.yimatong.inspections.publication.rest;

import org.jspecify.annotations.NullMarked;
