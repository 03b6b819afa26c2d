/** What every answer of the door has in common: language, problems, security headers. */
@NullMarked
package org.yimatong.gateway.http;

import org.jspecify.annotations.NullMarked;
