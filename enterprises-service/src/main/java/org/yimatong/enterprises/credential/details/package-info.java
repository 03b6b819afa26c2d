/** What the kinds of credentials say: a licence, a policy, a certificate, a plan, a drill, a responsible person. */
@NullMarked
package org.yimatong.enterprises.credential.details;

import org.jspecify.annotations.NullMarked;
