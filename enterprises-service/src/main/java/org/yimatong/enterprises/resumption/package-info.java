/** Resumption of work (复工复产): what officials decide about it in the inspections service, followed in the registry. */
@NullMarked
package org.yimatong.enterprises.resumption;

import org.jspecify.annotations.NullMarked;
