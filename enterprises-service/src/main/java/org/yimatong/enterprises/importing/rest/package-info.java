/** Imports over HTTP. */
@NullMarked
package org.yimatong.enterprises.importing.rest;

import org.jspecify.annotations.NullMarked;
