/** Access tokens from Keycloak, for people and for data gateways. */
@NullMarked
package org.yimatong.city.identity;

import org.jspecify.annotations.NullMarked;
