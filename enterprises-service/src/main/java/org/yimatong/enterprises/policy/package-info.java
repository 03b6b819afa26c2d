/** What the facts that stand make of a code: versioned rules, evaluated without side effects. */
@NullMarked
package org.yimatong.enterprises.policy;

import org.jspecify.annotations.NullMarked;
