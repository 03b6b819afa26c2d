/** Attachments over HTTP. */
@NullMarked
package org.yimatong.inspections.attachment.rest;

import org.jspecify.annotations.NullMarked;
