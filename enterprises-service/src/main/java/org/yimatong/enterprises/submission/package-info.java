/** What enterprises say of their own credentials, until an official has confirmed it. */
@NullMarked
package org.yimatong.enterprises.submission;

import org.jspecify.annotations.NullMarked;
