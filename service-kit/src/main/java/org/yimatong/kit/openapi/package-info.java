/** What every operation has in common, said once in the published document. */
@NullMarked
package org.yimatong.kit.openapi;

import org.jspecify.annotations.NullMarked;
