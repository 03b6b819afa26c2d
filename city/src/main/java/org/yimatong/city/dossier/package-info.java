/** What the bureau has on file of each enterprise, and what each promises daily: invented, always the same. */
@NullMarked
package org.yimatong.city.dossier;

import org.jspecify.annotations.NullMarked;
