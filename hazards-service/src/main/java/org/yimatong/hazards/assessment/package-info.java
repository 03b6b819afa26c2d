/** Assessments of hazard sources, frozen with all they rest on, and the duty to assess again. */
@NullMarked
package org.yimatong.hazards.assessment;

import org.jspecify.annotations.NullMarked;
