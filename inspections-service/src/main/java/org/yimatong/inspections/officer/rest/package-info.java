/** The register of officers over HTTP. */
@NullMarked
package org.yimatong.inspections.officer.rest;

import org.jspecify.annotations.NullMarked;
