/** Everything the bureau has on an enterprise, on any day (一企一册). */
@NullMarked
package org.yimatong.enterprises.dossier;

import org.jspecify.annotations.NullMarked;
