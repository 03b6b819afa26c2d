/**
 * The register of law-enforcement officers (执法人员): who may be drawn and sent, and where a conflict of interest forbids
 * it.
 */
@NullMarked
package org.yimatong.inspections.officer;

import org.jspecify.annotations.NullMarked;
