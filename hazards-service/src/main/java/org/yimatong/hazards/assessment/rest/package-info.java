/** Assessments of hazard sources over HTTP. */
@NullMarked
package org.yimatong.hazards.assessment.rest;

import org.jspecify.annotations.NullMarked;
