/** Access tokens that nobody may be let in by. */
package org.yimatong.testing.forgery;
