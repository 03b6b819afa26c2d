/** The OGC API Features over HTTP. */
@NullMarked
package org.yimatong.enterprises.risk.ogc.rest;

import org.jspecify.annotations.NullMarked;
