/** The register of experts over HTTP. */
@NullMarked
package org.yimatong.inspections.expert.rest;

import org.jspecify.annotations.NullMarked;
