/** What this service knows of enterprises: a copy, kept by the events of the enterprises service. */
@NullMarked
package org.yimatong.inspections.enterprise;

import org.jspecify.annotations.NullMarked;
