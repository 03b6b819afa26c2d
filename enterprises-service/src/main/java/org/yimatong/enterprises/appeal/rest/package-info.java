/** Appeals over HTTP: filed by the enterprise, decided by a supervisor. */
@NullMarked
package org.yimatong.enterprises.appeal.rest;

import org.jspecify.annotations.NullMarked;
