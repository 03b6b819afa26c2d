/** What this service knows of enterprises: a copy, kept up to date by the registry's events. */
@NullMarked
package org.yimatong.hazards.enterprise;

import org.jspecify.annotations.NullMarked;
