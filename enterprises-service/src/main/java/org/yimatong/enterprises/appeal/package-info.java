/** Appeals of enterprises against reasons of their codes, and what was decided: records, never edits. */
@NullMarked
package org.yimatong.enterprises.appeal;

import org.jspecify.annotations.NullMarked;
