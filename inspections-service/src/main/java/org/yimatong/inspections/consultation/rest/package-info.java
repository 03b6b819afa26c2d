/** Consultations over HTTP. */
@NullMarked
package org.yimatong.inspections.consultation.rest;

import org.jspecify.annotations.NullMarked;
