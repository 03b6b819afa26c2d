/** Special operations (特殊作业) by GB 30871-2022: permits reported before work, and what became of them. */
@NullMarked
package org.yimatong.hazards.specialoperation;

import org.jspecify.annotations.NullMarked;
