/** Yearly plans and special campaigns: how often enterprises are looked at by the colour of their code. */
@NullMarked
package org.yimatong.inspections.plan;

import org.jspecify.annotations.NullMarked;
