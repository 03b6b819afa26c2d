/** How well the monitoring of hazard sources works, in three rates (在线率、报警处置率、承诺率). */
@NullMarked
package org.yimatong.hazards.rates;

import org.jspecify.annotations.NullMarked;
