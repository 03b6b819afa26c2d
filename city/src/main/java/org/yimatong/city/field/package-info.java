/** What the officials of the demo city have to tell: officers, experts, visits, findings, questions, risks. */
@NullMarked
package org.yimatong.city.field;

import org.jspecify.annotations.NullMarked;
