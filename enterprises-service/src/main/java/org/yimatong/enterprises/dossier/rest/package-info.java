/** Dossiers and histories over HTTP. */
@NullMarked
package org.yimatong.enterprises.dossier.rest;

import org.jspecify.annotations.NullMarked;
