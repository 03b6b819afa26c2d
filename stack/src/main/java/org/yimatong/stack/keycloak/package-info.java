/** A real Keycloak with the realm of the suite. */
@NullMarked
package org.yimatong.stack.keycloak;

import org.jspecify.annotations.NullMarked;
