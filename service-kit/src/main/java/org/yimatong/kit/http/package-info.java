/** What a service knows of the HTTP request it is answering. */
@NullMarked
package org.yimatong.kit.http;

import org.jspecify.annotations.NullMarked;
