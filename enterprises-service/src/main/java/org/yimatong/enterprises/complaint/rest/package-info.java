/** Complaints over HTTP: filed and followed by anyone, handled by officials of the area. */
@NullMarked
package org.yimatong.enterprises.complaint.rest;

import org.jspecify.annotations.NullMarked;
