/**
 * All codes of the city judged anew from the stored facts: to try a policy, or to prove that what is shown is right.
 */
@NullMarked
package org.yimatong.enterprises.review;

import org.jspecify.annotations.NullMarked;
