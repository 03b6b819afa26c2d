/** What this service knows of the daily safety promises: a copy, kept up to date by the events of the registry. */
@NullMarked
package org.yimatong.hazards.promise;

import org.jspecify.annotations.NullMarked;
