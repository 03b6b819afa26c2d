/** Tables of enterprises taken into the registry, small ones at once and large ones part by part. */
@NullMarked
package org.yimatong.enterprises.importing;

import org.jspecify.annotations.NullMarked;
