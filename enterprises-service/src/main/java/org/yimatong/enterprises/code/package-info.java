/** The one code of each enterprise: its token, its status, the reasons, and every state it ever had. */
@NullMarked
package org.yimatong.enterprises.code;

import org.jspecify.annotations.NullMarked;
